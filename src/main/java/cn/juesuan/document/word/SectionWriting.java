package cn.juesuan.document.word;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Contents;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.page.Table;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/**
 * Writes the blocks of a section. Its page setup stands in the properties of its last paragraph, only that of the last section at the
 * end of the document.
 */
final class SectionWriting {
    private static final Paragraph END = new Paragraph(ParagraphStyle.SECTION_END, "");

    private final CTBody body;
    private final Headings headings;
    private final PageProperties setup;
    private final List<Block> blocks;
    private final ParagraphWriting paragraphs;
    private final ChartDrawing charts;

    SectionWriting(XWPFDocument file, Headings headings, Section section, PageProperties setup) {
        this.body = file.getDocument().getBody();
        this.headings = headings;
        this.setup = setup;
        this.blocks = section.blocks();
        this.paragraphs = new ParagraphWriting(body, section.page(), headings);
        this.charts = new ChartDrawing(file, section.page());
    }

    void write(boolean last) {
        boolean endsInParagraph = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph;
        Optional<PageProperties> sectionEnd = Optional.of(setup).filter(page -> !last);
        for (int i = 0; i < blocks.size(); i++) {
            write(i, endsInParagraph && i == blocks.size() - 1 ? sectionEnd : Optional.empty());
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
        } else if (block instanceof Contents) {
            new ContentsField(body, setup.page()).write(headings.listed());
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
