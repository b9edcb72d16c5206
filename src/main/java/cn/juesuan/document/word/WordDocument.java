package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A Word document: sections of headings, paragraphs and tables, with page numbers at the foot of every page. */
public record WordDocument(String title, String author, List<Section> sections) {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PATH = "word/document.xml";

    /** Writes the .docx file. */
    public void writeTo(OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage().relation("", "rIdDocument", "officeDocument", PATH).properties(title, author);
        file.part(PATH, TYPE + "document.main+xml", body());
        for (String part : List.of("styles", "settings", "fontTable", "footer")) {
            file.relation(PATH, "rId_" + part, part, part + ".xml").part("word/" + part + ".xml", TYPE + part + "+xml", resource(part));
        }
        file.writeTo(out);
    }

    private Xml body() {
        Xml xml = Xml.part().start("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS).start("w:body");
        for (int i = 0; i < sections.size(); i++) {
            new SectionXml(xml, sections.get(i)).write(i == sections.size() - 1);
        }
        return xml.end().end();
    }

    private static String resource(String part) throws IOException {
        try (InputStream stream = WordDocument.class.getResourceAsStream(part + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
