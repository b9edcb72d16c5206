package cn.juesuan.document.layout;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Brings the blocks of a section onto pages: a heading stays with what it stands over, a caption with its chart. */
final class SectionFlow {
    private static final Set<ParagraphStyle> OVER_A_TABLE = EnumSet.of(ParagraphStyle.CONTENTS_TITLE, ParagraphStyle.TABLE_SUBTITLE,
        ParagraphStyle.TABLE_CODE, ParagraphStyle.TABLE_LINE);

    private final List<Block> blocks;
    private final List<Flowing> flowing;

    SectionFlow(List<Block> blocks, List<Flowing> flowing) {
        this.blocks = blocks;
        this.flowing = flowing;
    }

    void place(PageFlow flow) {
        double[] needed = needed();
        for (int i = 0; i < blocks.size(); i++) {
            flow.ensure(needed[i]);
            flowing.get(i).place(flow, i + 1 < blocks.size() && keepsWhatFollows(i) ? needed[i + 1] : 0);
        }
    }

    /** Height that must be free where each block begins. */
    private double[] needed() {
        double[] needed = new double[blocks.size()];
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean kept = i + 1 < blocks.size() && isKept(i);
            needed[i] = kept ? flowing.get(i).least() + needed[i + 1] : flowing.get(i).beginning();
        }
        return needed;
    }

    private boolean keepsWhatFollows(int index) {
        return isKept(index) || blocks.get(index) instanceof Table table && table.keepWithNext();
    }

    /** Whether the whole block stands on one page with the beginning of the next. */
    private boolean isKept(int index) {
        if (blocks.get(index) instanceof Paragraph paragraph) {
            return paragraph.style().level() > 0 || OVER_A_TABLE.contains(paragraph.style())
                || isCaption(index) && blocks.get(index + 1) instanceof ChartBlock;
        }
        // a chart with a caption over it has none below
        return blocks.get(index) instanceof ChartBlock && isCaption(index + 1) && !(index > 0 && isCaption(index - 1));
    }

    private boolean isCaption(int index) {
        return blocks.get(index) instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.CAPTION;
    }
}
