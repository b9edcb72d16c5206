package cn.juesuan.store;

import static cn.juesuan.store.Examples.UNIT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cn.juesuan.store.StoreException.Kind;
import cn.juesuan.store.chain.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureMessagesTest {
    @TempDir
    private Path folder;

    @Test
    void theFileDoesNotExist() {
        Path path = folder.resolve("没有.juesuan");
        fails(() -> AccountFile.open(path), Kind.MISSING, "没有找到账文件“%s”。请检查文件名和位置；如果它在U盘或移动硬盘上，请先接好。", path);
        assertEquals(List.of(), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "科目,金额\n2010301,761.17\n", "H:2,这只是一个文本"})
    void anotherFileIsNoAccount(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("其他.juesuan"), content);
        if (content.startsWith("H:2,")) {
            isDamaged(path);
        } else {
            isNoAccount(path);
        }
    }

    @Test
    void aFolderIsNoAccount() throws IOException {
        Path path = Files.createDirectory(folder.resolve("文件夹"));
        fails(() -> AccountFile.open(path), Kind.NOT_AN_ACCOUNT, NOT_AN_ACCOUNT, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sa", Database.USER})
    void anotherProgramsDatabaseIsNoAccount(String user) throws IOException, SQLException {
        Path path = folder.resolve("别的数据库.juesuan");
        try (Connection connection = DriverManager.getConnection(Database.writingUrl(path), user, "")) {
            connection.createStatement().execute("CREATE TABLE PROFILE (ID INT)");
        }
        isNoAccount(path);
    }

    private static final String NOT_AN_ACCOUNT = "“%s”不是本程序的账，没有打开它，也没有改动它。请选择本程序建立的账文件；"
            + "要录入 Excel、Word 里的数据，请先打开账再导入。";

    private void isNoAccount(Path path) throws IOException {
        byte[] before = Files.readAllBytes(path);
        fails(() -> AccountFile.open(path), Kind.NOT_AN_ACCOUNT, NOT_AN_ACCOUNT, path);
        fails(() -> Backups.of(path).take(BackupReason.OPENED), Kind.NOT_AN_ACCOUNT, NOT_AN_ACCOUNT, path);
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aSpoiledFileIsNotWrittenTo(int seed) throws IOException {
        Path path = account();
        byte[] bytes = Files.readAllBytes(path);
        SplittableRandom random = new SplittableRandom(seed);
        for (int index = 2 * 4_096; index < bytes.length; index++) {
            bytes[index] = (byte) random.nextInt();
        }
        Files.write(path, bytes);
        isDamaged(path);
    }

    @Test
    void aFileCutOffIsDamaged() throws IOException {
        Path path = account();
        Files.write(path, java.util.Arrays.copyOf(Files.readAllBytes(path), 3 * 4_096));
        isDamaged(path);
    }

    private void isDamaged(Path path) throws IOException {
        byte[] before = Files.readAllBytes(path);
        String message = "账文件“%s”已损坏，读不出来，没有打开，也没有改动它。请不要删除它。备份文件夹“%s.backup”里没有备份；请看别处有没有复制过这个文件。";
        fails(() -> AccountFile.open(path), Kind.DAMAGED, message, path, path);
        fails(() -> Backups.of(path).take(BackupReason.OPENED), Kind.DAMAGED, message, path, path);
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aReadOnlyFileIsShownAndNotChanged() throws IOException {
        Path path = account();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        isShownOnly(path, folder);
    }

    @Test
    void anAccountInAReadOnlyFolderIsShownAndNotChanged() throws IOException {
        Path path = account();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            isShownOnly(path, folder);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void isShownOnly(Path path, Path folder) throws IOException {
        byte[] before = Files.readAllBytes(path);
        String message = "账文件“%s”是只读的（或者所在的文件夹不能写入），只能查看和导出，没有改动。要录入，请把它复制到可以写入的文件夹，再打开复制的那一份。";
        try (AccountFile file = AccountFile.open(path)) {
            assertEquals(true, file.isReadOnly());
            assertEquals(500, file.account().entries().size());
            assertEquals(1, file.undoable().size());
            fails(() -> file.record(Examples.typedOver(1, 1)), Kind.READ_ONLY, message, path);
            fails(() -> file.undone(file.undoable().get(0)), Kind.READ_ONLY, message, path);
            fails(() -> file.note(Seal.Action.SIGNED, "1234", ""), Kind.READ_ONLY, message, path);
            fails(() -> Backups.of(path).take(BackupReason.IMPORT, file), Kind.READ_ONLY, message, path);
        }
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of(path), files());
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path path = account();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(path), "the system administrator may read anything");
        fails(() -> AccountFile.open(path), Kind.NOT_READABLE, "没有读取文件“%s”的权限。请向文件的主人要到权限，或请他复制一份给您。", path);
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Path path = Files.writeString(folder.resolve("账.juesuan"), "别动我");
        fails(() -> AccountFile.create(path, UNIT), Kind.EXISTS, "文件“%s”已经存在，没有覆盖它。请换一个文件名。", path);
        assertEquals("别动我", Files.readString(path));
    }

    @Test
    void theFolderOfANewAccountMustExist() {
        Path path = folder.resolve("没有").resolve("账.juesuan");
        fails(() -> AccountFile.create(path, UNIT), Kind.NOT_CREATED, "无法建立文件“%s”：文件夹“%s”不存在。请先建立这个文件夹，或换一个位置。", path, path.getParent());
        assertEquals(List.of(), files());
    }

    @Test
    void aNameThatIsTooLongLeavesNothingBehind() {
        Path path = folder.resolve("账".repeat(100) + ".juesuan");
        fails(() -> AccountFile.create(path, UNIT), Kind.NAME_TOO_LONG, "文件名“%s”太长：308 字节，账文件的名称最多 248 字节（一个汉字占 3 字节），"
            + "旁边的备份文件夹才放得下。请换一个短一些的文件名。", path.getFileName());
        assertEquals(List.of(), files());
    }

    @Test
    void theLongestNameThatLeavesRoomForItsBackupsIsTaken() {
        Path path = folder.resolve("账".repeat(80) + ".juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT)) {
            assertEquals(1, Backups.of(path).take(BackupReason.OPENED, file).stream().count());
        }
    }

    @Test
    void anAccountRenamedTooLongOpensAndSaysWhyThereIsNoBackup() throws IOException {
        Path path = Files.move(account(), folder.resolve("账".repeat(82) + ".juesuan"));
        try (AccountFile file = AccountFile.open(path)) {
            fails(() -> Backups.of(path).take(BackupReason.IMPORT, file), Kind.NAME_TOO_LONG, "文件名“%s”太长：254 字节，账文件的名称最多 248 字节"
                + "（一个汉字占 3 字节），旁边的备份文件夹才放得下。请换一个短一些的文件名。", path.getFileName());
        }
        assertEquals(List.of(path), files());
    }

    @Test
    void aFolderThatMayNotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("只读"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "the system administrator may write anywhere");
        Path path = closed.resolve("账.juesuan");
        fails(() -> AccountFile.create(path, UNIT), Kind.NOT_CREATED, NOT_CREATED, path);
    }

    private static final String NOT_CREATED = "无法建立文件“%s”：不能写入这个文件夹，或者文件名不合要求。请换一个文件夹或文件名。";

    private Path account() {
        Path path = folder.resolve("账.juesuan");
        try (AccountFile file = AccountFile.create(path, UNIT)) {
            file.record(Examples.imported(500, 1));
        }
        return path;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void fails(Executable action, Kind kind, String message, Object... parts) {
        StoreException failure = assertThrows(StoreException.class, action);
        assertEquals(message.formatted(parts), failure.getMessage());
        assertEquals(kind, failure.kind());
    }
}
