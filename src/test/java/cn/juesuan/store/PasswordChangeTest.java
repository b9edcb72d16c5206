package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.store.StoreException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password set, changed and taken away: for the account and its backups together. */
class PasswordChangeTest {
    @TempDir
    private Path folder;

    @Test
    void settingOneProtectsTheAccountAndItsBackups() throws IOException {
        Path path = account(Keyring.empty());
        assertTrue(isLegible());
        assertEquals(new PasswordChange.Result(2, List.of()), new PasswordChange(path).run(Keyring.empty(), keys("甲乙丙丁戊己庚辛")));
        assertFalse(isLegible());
        opens(path, keys("甲乙丙丁戊己庚辛"));
        Backups.of(path).list().forEach(backup -> new ClosedAccount(backup.file()).read(keys("甲乙丙丁戊己庚辛")));
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(StoreException.class, () -> AccountFile.open(path)).kind());
    }

    @Test
    void changingItLeavesNothingThatTheOldOneOpens() {
        Path path = account(keys("旧密码旧密码旧密码"));
        new PasswordChange(path).run(keys("旧密码旧密码旧密码"), keys("新密码新密码新密码"));
        opens(path, keys("新密码新密码新密码"));
        Stream.concat(Stream.of(path), Backups.of(path).list().stream().map(Backup::file)).forEach(file ->
            assertEquals(Kind.WRONG_PASSWORD, assertThrows(StoreException.class, () -> new ClosedAccount(file).read(keys("旧密码旧密码旧密码"))).kind()));
    }

    @Test
    void takingItAwayOpensTheBackupsToo() {
        Path path = account(keys("旧密码旧密码旧密码"));
        new PasswordChange(path).run(keys("旧密码旧密码旧密码"), Keyring.empty());
        opens(path, Keyring.empty());
        assertEquals(2, Backups.of(path).standings(Optional.empty(), Keyring.empty()).stream().filter(BackupStanding::isReadable).count());
    }

    @Test
    void aBackupOfYetAnotherPasswordIsLeftAndNamed() throws IOException {
        Path path = account(keys("旧密码旧密码旧密码"));
        Backup older = Backups.of(path).list().get(1);
        byte[] bytes = Files.readAllBytes(older.file());
        new PasswordChange(path).run(keys("旧密码旧密码旧密码"), keys("新密码新密码新密码"));
        Files.write(older.file(), bytes);
        assertEquals(new PasswordChange.Result(1, List.of(older)), new PasswordChange(path).run(keys("新密码新密码新密码"), Keyring.empty()));
        assertArrayEquals(bytes, Files.readAllBytes(older.file()));
        assertEquals(List.of(Optional.empty(), Optional.of("用的是另一个密码")),
            Backups.of(path).standings(Optional.empty(), Keyring.empty()).stream().map(BackupStanding::problem).toList());
    }

    @Test
    void aDamagedBackupDoesNotStayLegible() throws IOException {
        Path path = account(Keyring.empty());
        Path damaged = Backups.of(path).list().get(0).file();
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 5_000));
        new PasswordChange(path).run(Keyring.empty(), keys("甲乙丙丁戊己庚辛"));
        assertFalse(isLegible());
    }

    @Test
    void aWrongPasswordOrTooShortAOneChangesNothing() throws IOException {
        Path path = account(keys("旧密码旧密码旧密码"));
        byte[] before = Files.readAllBytes(path);
        assertEquals(Kind.WRONG_PASSWORD, kind(path, keys("不是这个密码啊啊"), Keyring.empty()));
        assertEquals(Kind.PASSWORD_NEEDED, kind(path, Keyring.empty(), keys("新密码新密码新密码")));
        assertEquals(Kind.WEAK_PASSWORD, kind(path, keys("旧密码旧密码旧密码"), keys("短")));
        try (AccountFile file = AccountFile.open(path, keys("旧密码旧密码旧密码"))) {
            assertEquals(Kind.IN_USE, kind(path, keys("旧密码旧密码旧密码"), keys("新密码新密码新密码")));
        }
        opens(path, keys("旧密码旧密码旧密码"));
        assertArrayEquals(Arrays.copyOf(before, KeyBlock.USED), Arrays.copyOf(Files.readAllBytes(path), KeyBlock.USED));
    }

    private static Kind kind(Path path, Keyring before, Keyring after) {
        return assertThrows(StoreException.class, () -> new PasswordChange(path).run(before, after)).kind();
    }

    /** An account with a figure and two backups. */
    private Path account(Keyring keys) {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT, keys)) {
            Backups.of(path).take(BackupReason.OPENED, file);
            file.record(typed(OFFICE, "", "761.17"));
            Backups.of(path).take(BackupReason.IMPORT, file);
        }
        return path;
    }

    private static void opens(Path path, Keyring keys) {
        try (AccountFile file = AccountFile.open(path, keys)) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            assertEquals(1, file.undoable().size());
        }
    }

    private boolean isLegible() throws IOException {
        return !LegibleFiles.in(folder).isEmpty();
    }

    private static Keyring keys(String password) {
        return Keyring.of(password.toCharArray(), 10);
    }
}
