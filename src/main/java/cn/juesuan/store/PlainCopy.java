package cn.juesuan.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The bytes of an account. H2 copies an open database only into a zip file; this one takes the bytes and leaves the zip away. */
final class PlainCopy extends ZipOutputStream {
    PlainCopy(OutputStream target) {
        super(target);
    }

    /** Copies a file that no database has open into one that is there and empty, and so has its rights already. */
    static void of(Path file, Path copy) throws IOException {
        try (OutputStream target = Files.newOutputStream(copy, StandardOpenOption.WRITE)) {
            Files.copy(file, target);
        }
    }

    @Override
    public void putNextEntry(ZipEntry entry) {
        // no entries: the bytes of the one file are all there is
    }

    @Override
    public void closeEntry() {
        // see putNextEntry
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        out.write(bytes, start, length);
    }
}
