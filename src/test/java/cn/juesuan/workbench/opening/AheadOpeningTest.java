package cn.juesuan.workbench.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.account.UserFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadOpeningTest {
    @TempDir
    private Path folder;

    @Test
    void theAccountIsThereWhenItIsAskedFor() {
        Path path = folder.resolve("账.juesuan");
        OpenAccount.demo(path).close();
        try (OpenAccount account = AheadOpening.of(path).await().orElseThrow()) {
            assertEquals(path, account.path());
        }
    }

    @Test
    void theAccountIsHandedOverWhereTheCallerWantsIt() throws InterruptedException {
        Path path = folder.resolve("账.juesuan");
        OpenAccount.demo(path).close();
        BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();
        List<OpenAccount> opened = new ArrayList<>();
        AheadOpening.of(path).then(thread::add, account -> opened.add(account.orElseThrow()), failure -> { });
        thread.take().run();
        opened.get(0).close();
    }

    @Test
    void aProtectedAccountWaitsForItsPassword() {
        Path path = folder.resolve("账.juesuan");
        OpenAccount.create(path, DemoAccount.PROFILE, Password.of("会计室自己的密码".toCharArray())).close();
        assertEquals(Optional.empty(), AheadOpening.of(path).await());
    }

    @Test
    void whyItCannotBeOpenedIsToldAsEver() throws InterruptedException {
        Path missing = folder.resolve("没有.juesuan");
        String reason = assertThrows(UserFailure.class, () -> OpenAccount.open(missing)).getMessage();
        assertEquals(reason, assertThrows(UserFailure.class, () -> AheadOpening.of(missing).await()).getMessage());
        BlockingQueue<Runnable> thread = new LinkedBlockingQueue<>();
        List<String> told = new ArrayList<>();
        AheadOpening.of(missing).then(thread::add, account -> { }, failure -> told.add(failure.getMessage()));
        thread.take().run();
        assertEquals(List.of(reason), told);
    }
}
