package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.Setting;
import cn.juesuan.store.content.EditState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account that the program wrote with H2 2.5.252, in 62 sessions, before accounts had a chain. */
class OlderH2Test {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void olderAccount() throws IOException {
        path = folder.resolve("旧账.juesuan");
        try (InputStream older = new GZIPInputStream(OlderH2Test.class.getResourceAsStream("h2-2.5.252.juesuan.gz"))) {
            Files.copy(older, path);
        }
    }

    @Test
    void isTakenOverWholeAfterABackup() throws IOException {
        byte[] before = Files.readAllBytes(path);
        try (AccountFile file = AccountFile.open(path)) {
            assertContent(file.account());
            assertEquals(187, file.undoable().size());
            assertEquals(List.of("公开03 2010301 栏2：762.00→763.00"), file.redoable().stream().map(edit -> edit.edit().label()).toList());
            assertEquals(388, file.history(0, 1_000).size());
            assertEquals(EditState.ABANDONED, file.history(2, 1).get(0).state());
            assertEquals(List.of("SIGNED ", "UNSEALED 财政退回", "SEALED 报送财政"), file.seals().stream().map(seal -> seal.action() + " " + seal.note()).toList());
            assertEquals(Map.of("公开03 2010301 栏2", "762.00"), file.sealedContent(file.seals().get(2)));
            file.record(typed(OFFICE, "762.00", "764.00"));
        }
        assertEquals(List.of(), new ClosedAccount(path).check(Keyring.empty()).differences());
        Path backup = Backups.of(path).list().get(0).file();
        assertTrue(backup.toString().endsWith("-upgrade.juesuan"));
        assertEquals(before.length, Files.size(backup));
    }

    @Test
    void isReadAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(path);
        assertContent(new ClosedAccount(path).read(Keyring.empty()));
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    private static void assertContent(Account account) {
        assertEquals(Optional.of(figure("762.00")), account.entry(OFFICE));
        assertEquals(201, account.entries().size());
        assertEquals(Optional.of("元"), account.setting(Setting.MONEY_UNIT));
        assertEquals(List.of(Sheets.good()), account.sheets());
        assertTrue(account.supplement("原因/收支总计").orElseThrow().startsWith("第182次写的原因：按项目进度支出。"));
    }
}
