package cn.juesuan.document.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of an Office file: its parts, what each is, and how they refer to one another. */
public final class OfficePackage {
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    /** The same document gives the same bytes, whenever it is written. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Writes a part's bytes and leaves the stream open. */
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Part(String contentType, Content content) {
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Xml> relations = new LinkedHashMap<>();

    /** Adds a part. */
    public OfficePackage part(String path, String contentType, CharSequence xml) {
        parts.put(path, new Part(contentType, out -> write(out, xml)));
        return this;
    }

    /** Adds a whole Office file as a part, such as the workbook behind a chart. */
    public OfficePackage part(String path, String contentType, OfficePackage embedded) {
        parts.put(path, new Part(contentType, embedded::writeTo));
        return this;
    }

    /**
     * Adds a relation of the office document kind.
     *
     * @param from   path of the part that refers, or empty for the package itself
     * @param type   last word of the relation's type, such as styles
     * @param target path as seen from {@code from}
     */
    public OfficePackage relation(String from, String id, String type, String target) {
        return relate(from, id, DOCUMENT + type, target);
    }

    /** Adds title and author, shown in the file's properties. */
    public OfficePackage properties(String title, String author) {
        Xml core = Xml.part().start("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        core.leaf("dc:title", title).leaf("dc:creator", author).end();
        relate("", "rIdProperties", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core);
    }

    private OfficePackage relate(String from, String id, String type, String target) {
        relations.computeIfAbsent(from, part -> Xml.part().start("Relationships", "xmlns", PACKAGE + "relationships"))
            .empty("Relationship", "Id", id, "Type", type, "Target", target);
        return this;
    }

    /** Writes the finished file; the package is used up. */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        entry(zip, "[Content_Types].xml", content -> write(content, contentTypes()));
        for (Map.Entry<String, Xml> relation : relations.entrySet()) {
            entry(zip, relationsPath(relation.getKey()), content -> write(content, relation.getValue().end()));
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            entry(zip, part.getKey(), part.getValue().content());
        }
        zip.finish();
    }

    private Xml contentTypes() {
        Xml types = Xml.part().start("Types", "xmlns", PACKAGE + "content-types");
        types.empty("Default", "Extension", "rels", "ContentType", RELATIONS);
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        parts.forEach((path, part) -> types.empty("Override", "PartName", "/" + path, "ContentType", part.contentType()));
        return types.end();
    }

    private static String relationsPath(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private static void entry(ZipOutputStream zip, String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    private static void write(OutputStream out, CharSequence xml) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
