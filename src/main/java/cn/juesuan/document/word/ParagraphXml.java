package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import java.util.Optional;

/**
 * Writes headings and running text. Headings are marked by bookmarks, to which contents refer; the numbers 一、（一） are part of their
 * texts, so Word is given no numbering of its own, which would print them twice.
 */
final class ParagraphXml {
    private static final int NO_HEADING = 9;

    private final Xml xml;
    private final PageSetup page;
    private final Headings headings;

    ParagraphXml(Xml xml, PageSetup page, Headings headings) {
        this.xml = xml;
        this.page = page;
        this.headings = headings;
    }

    /**
     * Writes {@code paragraph}.
     *
     * @param sectionEnd setup of the section that ends in it
     * @param keepNext   whether it stays on one page with what follows
     */
    void write(Paragraph paragraph, Optional<PageXml> sectionEnd, boolean keepNext) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", paragraph.style().id()).raw(keepNext ? "<w:keepNext/>" : "");
        properties(paragraph, sectionEnd);
        xml.end();
        if (paragraph.contentsEntry().isPresent()) {
            marked(paragraph, headings.next());
        } else {
            new RunsXml(xml).write(paragraph.runs());
        }
        xml.end();
    }

    private void properties(Paragraph paragraph, Optional<PageXml> sectionEnd) {
        if (paragraph.runs().stream().anyMatch(run -> run.text().indexOf('\t') >= 0)) {
            xml.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", page.bodyWidth()).end();
        }
        if (paragraph.style().level() > 0 && paragraph.contentsEntry().isEmpty()) {
            // looks like a heading and is left out of contents: also when Word brings these up to date
            xml.empty("w:outlineLvl", "w:val", NO_HEADING);
        }
        sectionEnd.ifPresent(setup -> setup.write(xml));
    }

    private void marked(Paragraph paragraph, Heading heading) {
        xml.empty("w:bookmarkStart", "w:id", heading.number(), "w:name", heading.bookmark());
        new RunsXml(xml).write(paragraph.runs());
        xml.empty("w:bookmarkEnd", "w:id", heading.number());
    }
}
