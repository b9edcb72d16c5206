package cn.juesuan.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** H2 copies an open database only into a zip file; this one takes the bytes and leaves the zip away. */
final class PlainCopy extends ZipOutputStream {
    PlainCopy(OutputStream target) {
        super(target);
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
