package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.content.RecordedEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    private Path folder;
    private Path path;

    @BeforeEach
    void newAccount() {
        path = folder.resolve("账.juesuan");
        AccountFile.create(path, UNIT).close();
    }

    @Test
    void aBackupIsADatedCopyBesideTheAccount() {
        Optional<Backup> backup = backups("2026-11-20T21:30:45").take(BackupReason.OPENED);
        assertEquals(Optional.of(folder.resolve("账.juesuan.backup").resolve("20261120-213045-opened.juesuan")), backup.map(Backup::file));
        assertEquals(backup.stream().toList(), Backups.of(path).list());
    }

    @Test
    void anOpenAccountIsCopiedAsItIsNow() {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(Examples.imported(300, 1));
            file.record(typed(OFFICE, "", "761.17"));
            Backup backup = Backups.of(path).take(BackupReason.IMPORT, file).orElseThrow();
            file.record(typed(OFFICE, "761.17", "1.00"));
            try (AccountFile copy = AccountFile.open(backup.file())) {
                assertEquals(Optional.of(figure("761.17")), copy.account().entry(OFFICE));
                assertEquals(2, copy.undoable().size());
            }
        }
    }

    @Test
    void nothingIsCopiedWhenNothingChanged() {
        assertTrue(Backups.of(path).take(BackupReason.OPENED).isPresent());
        assertTrue(Backups.of(path).take(BackupReason.OPENED).isEmpty());
        try (AccountFile file = AccountFile.open(path)) {
            assertTrue(Backups.of(path).take(BackupReason.IMPORT, file).isEmpty());
            RecordedEdit edit = file.record(typed(OFFICE, "", "761.17"));
            assertTrue(Backups.of(path).take(BackupReason.IMPORT, file).isPresent());
            file.undone(edit);
            assertTrue(Backups.of(path).take(BackupReason.IMPORT, file).isPresent());
        }
        assertTrue(Backups.of(path).take(BackupReason.OPENED).isEmpty());
    }

    @Test
    void tenAreKept() {
        for (int day = 10; day < 22; day++) {
            change(day);
            backups("2026-11-%dT08:00:00".formatted(day)).take(BackupReason.OPENED);
        }
        List<Backup> kept = Backups.of(path).list();
        assertEquals(10, kept.size());
        assertEquals("20261121-080000-opened.juesuan", kept.get(0).file().getFileName().toString());
        assertEquals("20261112-080000-opened.juesuan", kept.get(9).file().getFileName().toString());
    }

    @Test
    void aSpoiledAccountPushesOutNoGoodBackup() throws IOException {
        for (int day = 10; day < 20; day++) {
            change(day);
            backups("2026-11-%dT08:00:00".formatted(day)).take(BackupReason.OPENED);
        }
        List<Backup> good = Backups.of(path).list();
        Files.write(path, new byte[0]);
        assertEquals(Kind.DAMAGED, assertThrows(StoreException.class, () -> Backups.of(path).take(BackupReason.OPENED)).kind());
        assertEquals(good, Backups.of(path).list());
        try (Stream<Path> files = Files.list(folder.resolve("账.juesuan.backup"))) {
            assertEquals(10, files.count());
        }
    }

    @Test
    void twoWithinASecondAreTwo() {
        Backups backups = backups("2026-11-20T21:30:45");
        backups.take(BackupReason.OPENED);
        change(1);
        backups.take(BackupReason.OPENED);
        assertEquals(List.of("20261120-213046-opened.juesuan", "20261120-213045-opened.juesuan"),
                backups.list().stream().map(backup -> backup.file().getFileName().toString()).toList());
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        Path note = Files.writeString(Files.createDirectory(folder.resolve("账.juesuan.backup")).resolve("20261399-999999-opened.juesuan"), "便条");
        Backups.of(path).take(BackupReason.OPENED);
        assertEquals(1, Backups.of(path).list().size());
        assertTrue(Files.exists(note));
    }

    @Test
    void aBackupIsRestoredUnderANewName() {
        Backup backup = Backups.of(path).take(BackupReason.OPENED).orElseThrow();
        change(1);
        Path restored = folder.resolve("账 恢复.juesuan");
        Backups.of(path).restore(backup, restored, Keyring.empty());
        try (AccountFile file = AccountFile.open(restored)) {
            assertEquals(Optional.empty(), file.account().entry(OFFICE));
        }
        StoreException failure = assertThrows(StoreException.class, () -> Backups.of(path).restore(backup, path, Keyring.empty()));
        assertEquals("文件“%s”已经存在，没有覆盖它。请换一个文件名。".formatted(path), failure.getMessage());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path folderName = Files.writeString(folder.resolve("账.juesuan.backup"), "这里已有一个同名文件");
        StoreException failure = assertThrows(StoreException.class, () -> Backups.of(path).take(BackupReason.OPENED));
        assertEquals("无法把“%s”备份到文件夹“%s”。请检查该文件夹是否允许写入、磁盘是否还有空间。".formatted(path, folderName), failure.getMessage());
        assertEquals(Kind.NO_BACKUP, failure.kind());
    }

    private void change(int day) {
        try (AccountFile file = AccountFile.open(path)) {
            file.record(typed(OFFICE, "", day + ".00"));
        }
    }

    private Backups backups(String now) {
        return Backups.of(path, Schema.CURRENT, Examples.at(now));
    }
}
