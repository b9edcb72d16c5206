package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import java.util.List;
import java.util.Optional;

/**
 * Writes the blocks of a section. Its page setup stands in the properties of its last paragraph, only that of the last section at the
 * end of the document.
 */
final class SectionXml {
    private final Xml xml;
    private final PageSetup page;
    private final List<Block> blocks;

    SectionXml(Xml xml, Section section) {
        this.xml = xml;
        this.page = section.page();
        this.blocks = section.blocks();
    }

    void write(boolean last) {
        boolean endsInParagraph = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph;
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), !last && endsInParagraph && i == blocks.size() - 1);
        }
        if (!endsInParagraph) {
            // a table cannot end a section, nor the document
            paragraph(new Paragraph(ParagraphStyle.SECTION_END, ""), !last);
        }
        if (last) {
            pageSetup();
        }
    }

    private void block(Block block, boolean endsSection) {
        if (block instanceof Table table) {
            new TableXml(xml, table).write();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph, endsSection);
        }
    }

    private void paragraph(Paragraph paragraph, boolean endsSection) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", paragraph.style().id());
        int tab = paragraph.text().indexOf('\t');
        if (tab >= 0) {
            xml.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", page.bodyWidth()).end();
        }
        if (endsSection) {
            pageSetup();
        }
        xml.end();
        run(tab < 0 ? paragraph.text() : paragraph.text().substring(0, tab));
        Optional.of(tab).filter(position -> position >= 0).ifPresent(position -> {
            xml.start("w:r").empty("w:tab").end();
            run(paragraph.text().substring(position + 1));
        });
        xml.end();
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.start("w:r").leaf("w:t", text, "xml:space", "preserve").end();
        }
    }

    private void pageSetup() {
        // every section names the footer itself: LibreOffice and older WPS do not inherit it reliably
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId_footer").empty("w:type", "w:val", "nextPage");
        xml.empty("w:pgSz", pageSize());
        xml.empty("w:pgMar", "w:top", page.top(), "w:right", page.right(), "w:bottom", page.bottom(), "w:left", page.left(),
            "w:header", page.footer(), "w:footer", page.footer(), "w:gutter", 0);
        xml.empty("w:cols", "w:space", 720).end();
    }

    private Object[] pageSize() {
        return page.landscape() ? new Object[] {"w:w", page.width(), "w:h", page.height(), "w:orient", "landscape"}
            : new Object[] {"w:w", page.width(), "w:h", page.height()};
    }
}
