package cn.juesuan.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that a .xlsx or .docx file is. Parts are read as streams, never whole, and never beyond a limit. */
final class OfficePackage implements AutoCloseable {
    private static final long LIMIT = 200_000_000L;

    /** A relationship of a part: what the target is to it, and where it stands. */
    record Relation(String type, String target) {
    }

    private final ZipFile zip;

    OfficePackage(Path file) {
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    /** Path of the part that holds the document itself. */
    Optional<String> mainPart() {
        return relations("").values().stream().filter(relation -> relation.type().equals("officeDocument")).map(Relation::target).findFirst();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    XmlPart open(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw Unreadable.damaged(new IOException("missing part"));
        }
        try {
            return new XmlPart(new Limited(zip.getInputStream(entry)));
        } catch (IOException broken) {
            throw Unreadable.damaged(broken);
        }
    }

    /** Relationships of a part, by their id; of the package itself when the name is empty. */
    Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String rels = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!has(rels)) {
            return relations;
        }
        try (XmlPart xml = open(rels)) {
            while (xml.toStart("Relationship")) {
                String type = xml.attribute("Type").orElse("");
                relations.put(xml.attribute("Id").orElse(""),
                    new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.attribute("Target").orElse(""))));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return Path.of(path).normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // it was only read: nothing can be lost
        }
    }

    private static final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > LIMIT) {
                throw Unreadable.bomb();
            }
        }
    }
}
