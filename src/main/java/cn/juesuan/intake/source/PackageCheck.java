package cn.juesuan.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through the zip that a .xlsx or .docx file is before POI opens it. POI checks neither the sums of the parts nor whether a name
 * stands there twice, and it builds whole trees of most parts, however deep they are.
 */
final class PackageCheck {
    private static final int PARTS = 5_000;
    private static final long PART = 200_000_000L;
    private static final long TREE = 60_000_000L;
    private static final long ALL = 400_000_000L;
    private static final int BUFFER = 1 << 16;
    /** Parts that are read as a stream, or not at all. */
    private static final List<String> STREAMED = List.of("xl/worksheets/", "xl/drawings/", "xl/charts/", "customxml/");

    private final ZipFile zip;
    private final byte[] buffer = new byte[BUFFER];
    private long all;

    private PackageCheck(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Unreadable when the package is not sound */
    static void of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new PackageCheck(zip).check();
        } catch (IOException | IllegalArgumentException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    private void check() throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT).replaceFirst("^/+", "");
            if (!names.add(name)) {
                throw Unreadable.because("里面有两份“%s”，看不出哪一份是真的，没有读。请用 Excel 或 WPS 打开核对后，另存一份再导入。".formatted(entry.getName()));
            }
            if (names.size() > PARTS) {
                throw Unreadable.bomb();
            }
            sum(entry);
            if (isTree(name)) {
                tree(entry);
            }
        }
    }

    private static boolean isTree(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels")) && STREAMED.stream().noneMatch(name::startsWith);
    }

    private void sum(ZipEntry entry) throws IOException {
        try (CheckedInputStream stream = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            long length = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                length += read;
                all += read;
                if (length > PART || all > ALL) {
                    throw Unreadable.bomb();
                }
            }
            if (entry.getCrc() != stream.getChecksum().getValue() || entry.getSize() != length) {
                throw Unreadable.damaged(new IOException("checksum"));
            }
        }
    }

    /** Well-formed, without document type, and no deeper than any office program writes. */
    private void tree(ZipEntry entry) throws IOException {
        if (entry.getSize() > TREE) {
            throw Unreadable.bomb();
        }
        try (InputStream stream = zip.getInputStream(entry); XmlPart xml = new XmlPart(stream)) {
            boolean more = true;
            while (more) {
                more = xml.next();
            }
        }
    }
}
