package cn.juesuan.document.word;

import cn.juesuan.document.FileWriting;
import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.Report;
import cn.juesuan.report.page.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A report as a Word document: styles, a table of contents, charts that Word can edit, tables, numbered pages.
 *
 * @param pagesOfHeadings the number printed on the page of each heading that has a
 *                        {@linkplain cn.juesuan.report.page.Paragraph#contentsEntry() contents entry}, as these follow one another in the
 *                        whole report; 0 for a page without number. Empty where nobody has turned the pages: contents then print none
 */
public record WordDocument(Report report, List<Integer> pagesOfHeadings) {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PATH = "word/document.xml";

    /** @throws IllegalArgumentException when there are page numbers, but not one for each heading */
    public WordDocument {
        pagesOfHeadings = List.copyOf(pagesOfHeadings);
        if (!pagesOfHeadings.isEmpty() && pagesOfHeadings.size() != Headings.in(report).count()) {
            throw new IllegalArgumentException(pagesOfHeadings.size() + " pages for " + Headings.in(report).count() + " headings");
        }
    }

    /** The report with contents that print no page numbers. */
    public WordDocument(Report report) {
        this(report, List.of());
    }

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
        Charts charts = new Charts();
        OfficePackage file = new OfficePackage().relation("", "rIdDocument", "officeDocument", PATH);
        file.properties(report.title(), report.author()).part(PATH, TYPE + "document.main+xml", body(charts));
        for (String part : List.of("styles", "settings", "fontTable")) {
            file.relation(PATH, "rId_" + part, part, part + ".xml").part("word/" + part + ".xml", TYPE + part + "+xml", resource(part));
        }
        for (Footer footer : Footer.values()) {
            footer.addTo(file, PATH, report.footnote());
        }
        charts.addTo(file, PATH);
        file.writeTo(out);
    }

    private Xml body(Charts charts) {
        Xml xml = Xml.part().start("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS).start("w:body");
        Headings headings = new Headings(report, pagesOfHeadings);
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            new SectionXml(xml, headings, charts, section, setup(i)).write(i == report.sections().size() - 1);
        }
        return xml.end().end();
    }

    /** Page numbers begin where the first pages are counted, which cover and contents are not. */
    private PageXml setup(int index) {
        Section section = report.sections().get(index);
        boolean first = section.numbered() && report.sections().subList(0, index).stream().noneMatch(Section::numbered);
        return new PageXml(section.page(), Footer.of(section.numbered()).relation(), first);
    }

    private static String resource(String part) throws IOException {
        try (InputStream stream = WordDocument.class.getResourceAsStream(part + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
