package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and their copies are their owner's; the rights somebody gave an account stay. */
class RightsTest {
    @TempDir
    private Path folder;

    @Test
    void aNewAccountItsBackupsAndWhatIsRestoredAreTheOwners() throws IOException {
        Path path = account();
        assertEquals("rw-------", rights(path));
        assertEquals("rwx------", rights(Backups.folder(path)));
        assertEquals("rw-------", rights(backup(path).file()));
        Path restored = folder.resolve("恢复.juesuan");
        Backups.of(path).restore(backup(path), restored, Keyring.empty());
        assertEquals("rw-------", rights(restored));
    }

    @Test
    void backupsOfAnAccountThatOthersMayReadAreTheOwnersAllTheSame() throws IOException {
        Path path = account();
        set(path, "rw-r--r--");
        change(path);
        assertEquals("rw-------", rights(backup(path).file()));
    }

    @Test
    void aGroupThatWorksOnTheAccountHasItsBackups() throws IOException {
        Path path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
        set(path, "rw-rw----");
        change(path);
        assertEquals("rw-rw----", rights(backup(path).file()));
        assertEquals("rwxrwx---", rights(Backups.folder(path)));
    }

    @Test
    void restoringUpgradingAndAPasswordLeaveTheRightsOfTheAccount() throws IOException {
        Path path = account();
        set(path, "rw-r-----");
        Backups.of(path).restoreInPlace(backup(path), Keyring.empty());
        assertEquals("rw-r-----", rights(path));
        try (Keyring keys = Keyring.of("年终决算2024".toCharArray(), 10)) {
            new PasswordChange(path).run(Keyring.empty(), keys);
            assertEquals("rw-r-----", rights(path));
            new PasswordChange(path).run(keys, Keyring.empty());
        }
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V100__next_year.sql"), "ALTER TABLE EDIT ADD COLUMN AUTHOR_OF_IT VARCHAR");
        AccountFile.open(path, Keyring.empty(), new Schema(100, List.of("classpath:db/migration", "filesystem:" + migrations)),
            Clock.systemDefaultZone()).close();
        assertEquals("rw-r-----", rights(path));
        assertEquals("rw-------", rights(backup(path).file()));
    }

    private Path account() {
        Path path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
        change(path);
        return path;
    }

    private static void change(Path path) {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", "761.17"));
            Backups.of(path).take(BackupReason.IMPORT, file);
        }
    }

    private static Backup backup(Path path) {
        return Backups.of(path).list().get(0);
    }

    private static void set(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
