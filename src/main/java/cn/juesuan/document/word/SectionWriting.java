package cn.juesuan.document.word;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Writes the blocks of a section. Its page setup stands in the properties of its last paragraph, only that of the last section at the
 * end of the document.
 */
final class SectionWriting {
    /** Names of what contents of a section are made from, and numbers that no heading's mark has. */
    private static final String OWN = "_Section";
    private static final long MARKS = 1_000_000;
    private static final Paragraph END = new Paragraph(ParagraphStyle.SECTION_END, "");

    private final CTBody body;
    private final Headings headings;
    private final PageProperties setup;
    private final Section section;
    private final int number;
    private final List<Block> blocks;
    private final ParagraphWriting paragraphs;
    private final ChartDrawing charts;

    /** @param number of the section in the document, from 1 */
    SectionWriting(XWPFDocument file, Headings headings, Section section, PageProperties setup, int number) {
        this.body = file.getDocument().getBody();
        this.headings = headings;
        this.setup = setup;
        this.section = section;
        this.number = number;
        this.blocks = section.blocks();
        this.paragraphs = new ParagraphWriting(body, section.page(), headings);
        this.charts = new ChartDrawing(file, section.page());
    }

    void write(boolean last) {
        boolean endsInParagraph = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph;
        Optional<PageProperties> sectionEnd = Optional.of(setup).filter(page -> !last);
        boolean marked = blocks.stream().anyMatch(block -> block instanceof Contents contents && contents.own());
        if (marked) {
            CTBookmark start = body.addNewBookmarkStart();
            start.setId(BigInteger.valueOf(MARKS + number));
            start.setName(OWN + number);
        }
        for (int i = 0; i < blocks.size(); i++) {
            write(i, endsInParagraph && i == blocks.size() - 1 ? sectionEnd : Optional.empty());
        }
        if (marked) {
            body.addNewBookmarkEnd().setId(BigInteger.valueOf(MARKS + number));
        }
        if (!endsInParagraph) {
            // a table cannot end a section, nor the document
            paragraphs.write(END, sectionEnd, false);
        }
        if (last) {
            setup.write(body.addNewSectPr());
        }
    }

    private void write(int index, Optional<PageProperties> sectionEnd) {
        Block block = blocks.get(index);
        if (block instanceof Table table) {
            separate(index);
            new TableWriting(body.addNewTbl(), table).write();
        } else if (block instanceof Paragraph paragraph) {
            paragraphs.write(paragraph, sectionEnd, staysWithNext(index));
        } else if (block instanceof ChartBlock chart) {
            charts.write(chart, staysWithNext(index));
        } else if (block instanceof Contents contents && contents.own()) {
            ContentsField.ofSection(body, setup.page(), OWN + number).write(headings.listedIn(section));
        } else if (block instanceof Contents) {
            ContentsField.ofReport(body, setup.page()).write(headings.listed());
        }
    }

    /** Word takes two tables with nothing between them for one. */
    private void separate(int index) {
        if (index > 0 && blocks.get(index - 1) instanceof Table) {
            paragraphs.write(END, Optional.empty(), false);
        }
    }

    /** A chart and the line over or under it stand on one page. */
    private boolean staysWithNext(int index) {
        return isChart(index) && isCaption(index + 1) || isCaption(index) && isChart(index + 1) && !isChart(index - 1);
    }

    private boolean isChart(int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index) instanceof ChartBlock;
    }

    private boolean isCaption(int index) {
        return index < blocks.size() && blocks.get(index) instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.CAPTION;
    }
}
