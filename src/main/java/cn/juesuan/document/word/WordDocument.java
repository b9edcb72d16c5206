package cn.juesuan.document.word;

import cn.juesuan.document.FileWriting;
import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A report as a Word document. */
public record WordDocument(Report report) {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PATH = "word/document.xml";

    /**
     * Writes the .docx file.
     *
     * @throws cn.juesuan.document.DocumentException when that is not possible
     */
    public void writeTo(Path target) {
        new FileWriting().write(target, this::writeTo);
    }

    /** Writes the content of the .docx file. */
    public void writeTo(OutputStream out) throws IOException {
        OfficePackage file = new OfficePackage().relation("", "rIdDocument", "officeDocument", PATH).properties(report.title(), report.author());
        file.part(PATH, TYPE + "document.main+xml", body());
        for (String part : List.of("styles", "settings", "fontTable", "footer")) {
            file.relation(PATH, "rId_" + part, part, part + ".xml").part("word/" + part + ".xml", TYPE + part + "+xml", resource(part));
        }
        file.writeTo(out);
    }

    private Xml body() {
        Xml xml = Xml.part().start("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS).start("w:body");
        for (int i = 0; i < report.sections().size(); i++) {
            new SectionXml(xml, report.sections().get(i)).write(i == report.sections().size() - 1);
        }
        return xml.end().end();
    }

    private static String resource(String part) throws IOException {
        try (InputStream stream = WordDocument.class.getResourceAsStream(part + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
