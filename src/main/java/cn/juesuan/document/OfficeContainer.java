package cn.juesuan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The container POI writes an Office file into: the same document gives the same bytes, whenever it is written. */
public final class OfficeContainer extends ZipArchiveOutputStream {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public OfficeContainer(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(TIME);
        super.putArchiveEntry(entry);
    }
}
