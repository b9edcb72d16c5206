package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileWritingTest {
    @TempDir
    Path folder;

    @Test
    void replacesTheOldFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("决算公开表.docx"), "旧");
        new FileWriting().write(file, out -> out.write("新".getBytes("UTF-8")));
        assertEquals("新", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("决算公开表.docx"), "旧");
        String message = refused(new FileWriting(), file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        });
        assertEquals("磁盘空间不足，“决算公开表.docx”没有写成。请清理磁盘或换一个位置。", message);
        assertEquals("旧", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheOldFileWhenTheContentHasAMistake() throws IOException {
        Path file = Files.writeString(folder.resolve("决算公开表.docx"), "旧");
        assertThrows(IllegalStateException.class, () -> new FileWriting().write(file, out -> {
            throw new IllegalStateException();
        }));
        assertEquals(List.of(file), files());
    }

    @Test
    void saysThatAFileIsOpenWhenItCannotBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("决算公开表.docx"), "旧");
        FileWriting windows = new FileWriting((finished, target) -> {
            throw new FileSystemException(target.toString(), null, "另一个程序正在使用此文件，进程无法访问。");
        });
        assertEquals("“决算公开表.docx”不能覆盖，多半正在 Word、WPS 等程序里打开，请先关闭它再导出。", refused(windows, file, out -> { }));
        assertEquals(List.of(file), files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$决算公开表.docx", "~$公开表.docx", ".~决算公开表.docx", ".~lock.决算公开表.docx#"})
    void noticesTheMarkOfAProgramThatHasTheFileOpen(String lock) throws IOException {
        Path file = Files.writeString(folder.resolve("决算公开表.docx"), "旧");
        Files.createFile(folder.resolve(lock));
        assertEquals("“决算公开表.docx”正在别的程序（Word、WPS 等）里打开，请先关闭它再导出；确实没有打开时，请删除旁边的“%s”，或换一个文件名。"
            .formatted(lock), refused(new FileWriting(), file, out -> { }));
        assertEquals("旧", Files.readString(file));
    }

    @Test
    void aMarkBesideNoFileMeansNothing() throws IOException {
        Files.createFile(folder.resolve("~$公开表.docx"));
        Path file = folder.resolve("决算公开表.docx");
        new FileWriting().write(file, out -> { });
        assertTrue(Files.exists(file));
    }

    @Test
    void saysThatTheFolderIsMissing() {
        Path file = folder.resolve("没有").resolve("表.docx");
        assertEquals("文件夹“%s”不存在，请先建立或另选一个文件夹。".formatted(file.getParent()), refused(new FileWriting(), file, out -> { }));
    }

    @Test
    void saysThatTheTargetIsAFolder() throws IOException {
        Path file = Files.createDirectory(folder.resolve("表"));
        assertEquals("“表”是一个文件夹，请换一个文件名。", refused(new FileWriting(), file, out -> { }));
    }

    @Test
    void saysThatPermissionIsMissing() throws IOException {
        String message = refused(new FileWriting((finished, target) -> {
            throw new AccessDeniedException(target.toString());
        }), folder.resolve("表.docx"), out -> { });
        assertEquals("没有在文件夹“%s”中写文件的权限，请另选一个文件夹。".formatted(folder), message);
    }

    @Test
    void doesNotOverwriteWhatIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("表.docx"), "旧");
        assertTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "this user may write anything");
        assertEquals("“表.docx”是只读文件，不能覆盖。请取消只读或换一个文件名。", refused(new FileWriting(), file, out -> { }));
    }

    @Test
    void writesNamesAsLongAsTheFileSystemAllows() {
        Path file = folder.resolve("表".repeat(83) + ".xlsx");
        new FileWriting().write(file, out -> { });
        assertFalse(Files.notExists(file));
    }

    private static String refused(FileWriting writing, Path file, FileWriting.Content content) {
        return assertThrows(DocumentException.class, () -> writing.write(file, content)).getMessage();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
