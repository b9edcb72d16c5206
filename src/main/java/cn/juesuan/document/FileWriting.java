package cn.juesuan.document;

import cn.juesuan.file.Aside;
import cn.juesuan.file.FileName;
import cn.juesuan.file.Rights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a file aside and moves it into place when it is complete and on disk: whatever happens, there is either the old file or the
 * new one, never half of one.
 */
public final class FileWriting {
    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** How the finished file takes its place. */
    @FunctionalInterface
    interface Move {
        void replace(Path finished, Path target) throws IOException;
    }

    private final Move move;

    public FileWriting() {
        this(Aside::moveAtomically);
    }

    FileWriting(Move move) {
        this.move = move;
    }

    /**
     * Writes {@code content} to {@code target}, replacing the file that is there.
     *
     * @throws DocumentException when that is not possible; an existing file is then as it was
     */
    public void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        refuseHopeless(file);
        try (Aside aside = new Aside(file, Files.exists(file) ? Rights.OWNER_ONLY : Rights.USUAL)) {
            fill(aside.path(), content);
            aside.keepRights();
            place(aside.path(), file);
        } catch (IOException failure) {
            throw explained(file, failure);
        }
    }

    private static void refuseHopeless(Path file) {
        FileName name = new FileName(file);
        if (name.isTooLongWith("")) {
            throw new DocumentException("文件名太长（%d 字节），没有写。最多 %d 字节，一个汉字占 3 字节。请换一个短一些的文件名。".formatted(name.length(), FileName.LONGEST));
        }
        if (Files.isDirectory(file)) {
            throw new DocumentException("“%s”是一个文件夹，请换一个文件名。".formatted(file.getFileName()));
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new DocumentException("文件夹“%s”不存在，请先建立或另选一个文件夹。".formatted(file.getParent()));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new DocumentException("“%s”是只读文件，不能覆盖。请取消只读或换一个文件名。".formatted(file.getFileName()));
        }
        openElsewhere(file).ifPresent(lock -> {
            throw new DocumentException("“%s”正在别的程序（Word、WPS 等）里打开，请先关闭它再导出；确实没有打开时，请删除旁边的“%s”，或换一个文件名。"
                .formatted(file.getFileName(), lock.getFileName()));
        });
    }

    /** The mark that a word processor leaves beside a file it has open. Word leaves out the first letters of longer names. */
    private static Optional<Path> openElsewhere(Path file) {
        String name = file.getFileName().toString();
        return Stream.of("~$" + name, "~$" + name.substring(Math.min(1, name.length())), "~$" + name.substring(Math.min(2, name.length())),
            ".~" + name, ".~lock." + name + "#").map(file::resolveSibling).filter(lock -> Files.exists(file) && Files.exists(lock)).findFirst();
    }

    private static void fill(Path aside, Content content) throws IOException {
        // POI hides why a stream refused: it gets one that does not, and only what is complete goes to the disk
        ByteArrayOutputStream complete = new ByteArrayOutputStream();
        content.writeTo(complete);
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(channel)) {
            complete.writeTo(out);
            channel.force(true);
        }
    }

    private void place(Path aside, Path file) throws IOException {
        try {
            move.replace(aside, file);
        } catch (FileSystemException refused) {
            if (Files.exists(file) && !isDiskFull(refused)) {
                throw new DocumentException("“%s”不能覆盖，多半正在 Word、WPS 等程序里打开，请先关闭它再导出。".formatted(file.getFileName()), refused);
            }
            throw refused;
        }
    }

    private static DocumentException explained(Path file, IOException failure) {
        if (isDiskFull(failure)) {
            return new DocumentException("磁盘空间不足，“%s”没有写成。请清理磁盘或换一个位置。".formatted(file.getFileName()), failure);
        }
        if (failure instanceof ClosedByInterruptException) {
            return new DocumentException("已取消，“%s”没有写。".formatted(file.getFileName()), failure);
        }
        if (failure instanceof AccessDeniedException || !Files.isWritable(file.getParent())) {
            return new DocumentException("没有在文件夹“%s”中写文件的权限，请另选一个文件夹。".formatted(file.getParent()), failure);
        }
        return new DocumentException("“%s”没有写成：磁盘或网络出错。请换一个位置再试。".formatted(file.getFileName()), failure);
    }

    /** The platform says so only in words, which depend on the system's language. */
    private static boolean isDiskFull(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        return Stream.of("No space left", "not enough space", "空间不足", "没有足够的空间", "quota", "配额", "没有空间").anyMatch(reason::contains);
    }
}
