package cn.juesuan.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How long a file's name is. File systems take 255, most of them counted in bytes, of which a Chinese letter needs three. */
public record FileName(Path path) {
    /** The longest name a file may have. */
    public static final int LONGEST = 255;

    /** Whether the file system takes the name with so many letters more behind it. */
    public boolean isTooLongWith(String ending) {
        return length() + ending.length() > LONGEST;
    }

    /** In bytes; on Windows, which counts otherwise, in letters. */
    public int length() {
        String name = path.getFileName().toString();
        return path.getFileSystem().supportedFileAttributeViews().contains("posix") ? name.getBytes(StandardCharsets.UTF_8).length : name.length();
    }
}
