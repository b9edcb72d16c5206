package cn.juesuan.report.table;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Measures of what stands around and in a table on a page, in twips. */
final class TableSurroundings {
    /** Width of a character of the lines over and under a table. */
    private static final double LINE_EM = 180;

    private TableSurroundings() {
    }

    /** Height of lines over or under a table. */
    static int height(List<? extends Block> lines, PageSetup page) {
        return lines.stream().map(Paragraph.class::cast).mapToInt(paragraph ->
            TextWidth.lines(paragraph.text(), page.bodyWidth() / LINE_EM) * paragraph.style().lineHeight()).sum();
    }

    /** Columns of the given widths stretched over the whole line, to the twip. */
    static List<Integer> widths(List<Integer> millimetres, PageSetup page) {
        int total = millimetres.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int sum = 0;
        int reached = 0;
        for (int width : millimetres) {
            sum += width;
            int edge = (int) Math.round((double) page.bodyWidth() * sum / total);
            widths.add(edge - reached);
            reached = edge;
        }
        return widths;
    }
}
