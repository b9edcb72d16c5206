package cn.juesuan.ui.shell;

import cn.juesuan.ui.background.BackgroundWork;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

@NeedsToolkit
class CancelledOpeningTest extends WindowTest {
    @TempDir
    private Path folder;

    /** Otherwise the account would be in use until the program ends. */
    @Test
    void anAccountWhoseOpeningWasCancelledCanBeOpenedAgain() throws Exception {
        Path path = folder.resolve("账.juesuan");
        OpenAccount.demo(path).close();
        AtomicReference<Task<?>> task = new AtomicReference<>();
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (BackgroundWork background = new BackgroundWork(task::set)) {
            Platform.runLater(() -> background.run("打开账", () -> {
                cancelled.await();
                return OpenAccount.open(path);
            }, account -> { }, failure -> { }));
            waitUntil("the task", () -> task.get() != null);
            WaitForAsyncUtils.asyncFx(() -> task.get().cancel()).get();
            cancelled.countDown();
            background.run("下一件", () -> 0, nothing -> done.countDown(), failure -> { });
            done.await(20, TimeUnit.SECONDS);
        }
        OpenAccount.open(path).close();
    }
}
