package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.chain.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups listed with what they are worth, and brought back. */
class RestorationTest {
    @TempDir
    private Path folder;
    private Path path;

    /** An account with one figure, backed up, and two edits since. */
    @BeforeEach
    void newAccount() {
        path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT)) {
            file.record(typed(OFFICE, "", "761.17"));
            Backups.of(path).take(BackupReason.OPENED, file);
            file.record(typed(OFFICE, "761.17", "2.00"));
            file.record(typed(OFFICE, "2.00", "3.00"));
        }
    }

    @Test
    void aBackupIsSoManyEditsBehind() {
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(List.of(distance(2, 0)), standings(Optional.of(file)).map(BackupStanding::distance).toList());
            file.undone(file.undoable().get(0));
            Backups.of(path).take(BackupReason.IMPORT, file);
            assertEquals(List.of(distance(0, 0), distance(2, 0)), standings(Optional.of(file)).map(BackupStanding::distance).toList());
        }
        assertEquals(List.of(distance(0, 0), distance(2, 0)), standings(Optional.empty()).map(BackupStanding::distance).toList());
    }

    @Test
    void aSpoiledBackupIsListedAsThat() throws IOException {
        Path spoiled = backup().file();
        Files.write(spoiled, new byte[100]);
        assertEquals(List.of(Optional.of("已损坏，读不出来")), standings(Optional.empty()).map(BackupStanding::problem).toList());
        fails(() -> Backups.of(path).restoreInPlace(backup(), Keyring.empty()), Kind.NOT_AN_ACCOUNT);
        fails(() -> Backups.of(path).restore(backup(), folder.resolve("恢复.juesuan"), Keyring.empty()), Kind.NOT_AN_ACCOUNT);
        assertEquals(List.of("账.juesuan", "账.juesuan.backup"), names(folder));
    }

    @Test
    void backupsAreListedWhenTheAccountCannotBeRead() throws IOException {
        Files.write(path, new byte[0]);
        assertEquals(List.of(Optional.empty()), standings(Optional.empty()).map(BackupStanding::problem).toList());
        assertEquals(List.of(Optional.empty()), standings(Optional.empty()).map(BackupStanding::distance).toList());
    }

    @Test
    void whatABackupReplacesBecomesABackupItself() {
        Optional<Backup> kept = Backups.of(path).restoreInPlace(backup(), Keyring.empty());
        assertEquals(Optional.of(BackupReason.RESTORE), kept.map(Backup::reason));
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
            assertEquals(1, file.undoable().size());
            assertEquals(List.of(distance(0, 2), distance(0, 0)), standings(Optional.of(file)).map(BackupStanding::distance).toList());
        }
        Backups.of(path).restoreInPlace(Backups.of(path).list().get(0), Keyring.empty());
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("3.00")), file.account().entry(OFFICE));
        }
    }

    @Test
    void aDamagedAccountIsKeptAsItIsWhenABackupTakesItsPlace() throws IOException {
        byte[] damaged = "不再是账".getBytes("UTF-8");
        Files.write(path, damaged);
        Backup kept = Backups.of(path).restoreInPlace(backup(), Keyring.empty()).orElseThrow();
        assertEquals(BackupReason.REPLACED, kept.reason());
        assertArrayEquals(damaged, Files.readAllBytes(kept.file()));
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
        }
        assertEquals(List.of(Optional.of("已损坏，读不出来"), Optional.empty()), standings(Optional.empty()).map(BackupStanding::problem).toList());
    }

    @Test
    void anAccountThatWasDeletedComesBack() throws IOException {
        Files.delete(path);
        assertEquals(Optional.empty(), Backups.of(path).restoreInPlace(backup(), Keyring.empty()));
        AccountFile.open(path).close();
    }

    @Test
    void theOldestOfTenIsRestoredThoughItsPlaceIsNeeded() {
        for (int count = 0; count < 9; count++) {
            try (AccountFile file = AccountFile.open(path)) {
                file.record(typed(OFFICE, "3.00", "3.00"));
                Backups.of(path).take(BackupReason.IMPORT, file);
                file.record(typed(OFFICE, "3.00", "3.00"));
            }
        }
        List<Backup> ten = Backups.of(path).list();
        assertEquals(10, ten.size());
        Backups.of(path).restoreInPlace(ten.get(9), Keyring.empty());
        assertEquals(10, Backups.of(path).list().size());
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(Optional.of(figure("761.17")), file.account().entry(OFFICE));
        }
    }

    @Test
    void anOpenAccountIsNotReplaced() {
        try (AccountFile file = AccountFile.open(path)) {
            fails(() -> Backups.of(path).restoreInPlace(backup(), Keyring.empty()), Kind.IN_USE);
            assertEquals(3, file.undoable().size());
        }
    }

    @Test
    void aSealedAccountIsNotReplaced() throws IOException {
        try (AccountFile file = AccountFile.open(path)) {
            file.seal("9f3a", "", Map.of(), file.changes());
        }
        byte[] before = Files.readAllBytes(path);
        StoreException failure = assertThrows(StoreException.class, () -> Backups.of(path).restoreInPlace(backup(), Keyring.empty()));
        assertEquals("账“账.juesuan”已封存，不能用备份替换它。请先解封；或者把备份恢复成另一个文件。没有改动。", failure.getMessage());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aBackupAfterSealingIsNotPushedOutByOthers() {
        Backup sealed;
        try (AccountFile file = AccountFile.open(path)) {
            file.seal("9f3a", "", Map.of(), file.changes());
            sealed = Backups.of(path).take(BackupReason.SEALED, file).orElseThrow();
            assertEquals(Optional.empty(), Backups.of(path).take(BackupReason.OPENED, file));
            file.note(Seal.Action.UNSEALED, "9f3a", "更正");
            for (int count = 0; count < 12; count++) {
                file.record(typed(OFFICE, "3.00", "3.00"));
                Backups.of(path).take(BackupReason.IMPORT, file);
            }
        }
        assertEquals(11, Backups.of(path).list().size());
        assertEquals(sealed, Backups.of(path).list().get(10));
    }

    @Test
    void throughALinkBackupsStandBesideTheFileAndTheLinkStays() throws IOException {
        Path desk = Files.createDirectory(folder.resolve("桌面"));
        Path link = Files.createSymbolicLink(desk.resolve("今年.juesuan"), path);
        try (AccountFile file = AccountFile.open(link)) {
            file.record(typed(OFFICE, "3.00", "4.00"));
            Backups.of(link).take(BackupReason.IMPORT, file);
        }
        assertEquals(2, Backups.of(path).list().size());
        Backups.of(link).restoreInPlace(Backups.of(link).list().get(1), Keyring.empty());
        assertEquals(List.of("今年.juesuan"), names(desk));
        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals(Optional.of(figure("761.17")), new ClosedAccount(path).read(Keyring.empty()).entry(OFFICE));
    }

    private Backup backup() {
        return Backups.of(path).list().get(0);
    }

    private Stream<BackupStanding> standings(Optional<AccountFile> open) {
        return Backups.of(path).standings(open, Keyring.empty()).stream();
    }

    private static Optional<BackupStanding.Distance> distance(long behind, long ahead) {
        return Optional.of(new BackupStanding.Distance(behind, ahead));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void fails(org.junit.jupiter.api.function.Executable action, Kind kind) {
        assertEquals(kind, assertThrows(StoreException.class, action).kind());
    }
}
