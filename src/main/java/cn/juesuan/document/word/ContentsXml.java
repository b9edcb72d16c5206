package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.util.List;

/**
 * Writes the table of contents: a field that Word can bring up to date, with its result already in it. So the page numbers are there
 * when the file is opened, and Word has nothing to ask.
 */
final class ContentsXml {
    /** Levels of the contents; places to jump to; no page numbers in web layout; levels by outline, for the styles are our own. */
    private static final String INSTRUCTION = " TOC \\o \"1-" + Heading.LISTED_LEVELS + "\" \\h \\z \\u ";

    private final Xml xml;
    private final PageSetup page;

    ContentsXml(Xml xml, PageSetup page) {
        this.xml = xml;
        this.page = page;
    }

    void write(List<Heading> headings) {
        for (int i = 0; i < headings.size(); i++) {
            entry(headings.get(i), i == 0);
        }
        // the field ends in a paragraph of its own, as Word has it: the entries are replaced as whole paragraphs
        open(ParagraphStyle.SECTION_END.id());
        if (headings.isEmpty()) {
            begin(INSTRUCTION);
        }
        mark("end");
        xml.end();
    }

    private void entry(Heading heading, boolean first) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "TOC" + heading.level()).start("w:tabs");
        xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", page.bodyWidth()).end().end();
        if (first) {
            begin(INSTRUCTION);
        }
        xml.start("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", 1);
        new RunsXml(xml).write(List.of(Run.of(heading.entry())));
        xml.start("w:r").empty("w:tab").end();
        pageNumber(heading);
        xml.end().end();
    }

    private void pageNumber(Heading heading) {
        begin(" PAGEREF " + heading.bookmark() + " \\h ");
        xml.start("w:r").leaf("w:t", heading.page().isPresent() ? Integer.toString(heading.page().getAsInt()) : "").end();
        mark("end");
    }

    private void open(String style) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    private void begin(String instruction) {
        mark("begin");
        xml.start("w:r").leaf("w:instrText", instruction, "xml:space", "preserve").end();
        mark("separate");
    }

    private void mark(String kind) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", kind).end();
    }
}
