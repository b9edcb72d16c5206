package cn.juesuan.store;

import static cn.juesuan.store.Examples.OFFICE;
import static cn.juesuan.store.Examples.UNIT;
import static cn.juesuan.store.Examples.figure;
import static cn.juesuan.store.Examples.typed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.store.StoreException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an open account is written, replaced, removed or cut off by somebody else: noticed at the next edit, which is not saved. */
class FenceTest {
    @TempDir
    private Path folder;
    private Path path;
    private AccountFile file;

    @BeforeEach
    void openAccount() {
        path = folder.resolve("账.juesuan");
        file = AccountFile.create(path, UNIT);
        file.record(typed(OFFICE, "", "1.00"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Test
    void whatAnotherProgramWroteIsNotWrittenOver() throws SQLException, IOException {
        try (Connection other = DriverManager.getConnection(AccountScheme.url(path) + ";FILE_LOCK=NO", Database.USER, "")) {
            other.createStatement().execute("UPDATE ENTRY SET CONTENT = '2' WHERE FORM = '公开03'");
        }
        assertEquals(Kind.DAMAGED, refused());
    }

    @Test
    void anotherSessionOwnsTheAccountOnceItHasWritten() throws IOException {
        Path aside = Files.copy(path, folder.resolve("另一处.juesuan"));
        try (AccountFile other = AccountFile.open(aside)) {
            other.record(typed(OFFICE, "1.00", "3.00"));
        }
        Files.write(path, Files.readAllBytes(aside));
        assertEquals(Kind.NOT_OURS, refused());
        file.close();
        assertEquals(Optional.of(figure("3.00")), new ClosedAccount(path).read(Keyring.empty()).entry(OFFICE));
    }

    @Test
    void aFilePutInItsPlaceIsLeftAlone() throws IOException {
        Path other = folder.resolve("别的账.juesuan");
        AccountFile.create(other, UNIT).close();
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(Kind.NOT_OURS, refused());
    }

    @Test
    void aFileThatIsGoneIsSaid() throws IOException {
        Files.delete(path);
        assertEquals(Kind.NOT_OURS, assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "1.00", "2.00"))).kind());
        assertTrue(Files.notExists(path));
    }

    @Test
    void whatWasSavedInAFileThatIsGoneCanStillBeBackedUp() throws IOException {
        Files.delete(path);
        assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "1.00", "2.00")));
        Backup backup = Backups.of(path).take(BackupReason.IMPORT, file).orElseThrow();
        assertEquals(Optional.of(figure("1.00")), new ClosedAccount(backup.file()).read(Keyring.empty()).entry(OFFICE));
    }

    @Test
    void aFileThatCameBackIsGoneOnWith() throws IOException {
        Path elsewhere = folder.resolve("移走.juesuan");
        Files.move(path, elsewhere);
        assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "1.00", "99.00")));
        Files.move(elsewhere, path);
        file.record(typed(OFFICE, "1.00", "2.00"));
        file.close();
        assertEquals(Optional.of(figure("2.00")), new ClosedAccount(path).read(Keyring.empty()).entry(OFFICE));
    }

    @Test
    void otherBytesInItAreLeftAlone() throws IOException {
        Files.writeString(path, "不是账");
        assertEquals(Kind.NOT_OURS, refused());
    }

    @Test
    void aFileCutOffIsSaid() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(path) / 2);
        }
        assertEquals(Kind.DAMAGED, refused());
    }

    @Test
    void aFileThatWasOnlyTouchedIsGoneOnWith() throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-01-05T08:00:00Z")));
        file.record(typed(OFFICE, "1.00", "2.00"));
        file.close();
        assertEquals(Optional.of(figure("2.00")), new ClosedAccount(path).read(Keyring.empty()).entry(OFFICE));
    }

    /** What the refusal says; the file stays as the other left it, also when the account is closed. */
    private Kind refused() throws IOException {
        byte[] left = Files.readAllBytes(path);
        StoreException failure = assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "1.00", "2.00")));
        assertThrows(StoreException.class, () -> file.record(typed(OFFICE, "1.00", "2.00")));
        file.close();
        assertArrayEquals(left, Files.readAllBytes(path));
        return failure.kind();
    }
}
