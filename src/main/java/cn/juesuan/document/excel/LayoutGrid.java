package cn.juesuan.document.excel;

import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.report.page.RowLines;
import cn.juesuan.report.page.TextWidth;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the rows of a layout stand on its sheet, and how high they are. Excel has no row higher than 409 points: a row of a longer text
 * becomes several, with merged cells.
 */
final class LayoutGrid {
    private static final double FONT = 10;
    private static final double LINE = 13;
    private static final double ROOM = 6;
    private static final double PADDING = 5;
    private static final double HIGHEST = 400;

    private final SheetLayout layout;
    private final int[] first;
    private final double[] heights;

    /**
     * @param top rows above the grid
     */
    LayoutGrid(SheetLayout layout, int top) {
        this.layout = layout;
        RowLines lines = new RowLines(layout.rowCount());
        layout.cells().forEach(cell -> lines.add(cell.row(), cell.rowSpan(), lines(cell)));
        heights = lines.all().mapToDouble(count -> count * LINE + ROOM).toArray();
        first = new int[layout.rowCount() + 1];
        first[0] = top;
        for (int row = 0; row < layout.rowCount(); row++) {
            first[row + 1] = first[row] + pieces(row);
        }
    }

    private int pieces(int row) {
        return (int) Math.ceil(heights[row] / HIGHEST);
    }

    /** The rows of the sheet that row {@code row} of the layout takes. */
    IntStream rows(int row) {
        return IntStream.range(first[row], first[row + 1]);
    }

    /** Height of each of these rows. */
    double height(int row) {
        return Math.ceil(heights[row] / pieces(row) * 4) / 4;
    }

    /** Height of all rows. */
    double height() {
        return Arrays.stream(heights).sum();
    }

    SheetPosition first(SheetCell cell) {
        return new SheetPosition(first[cell.row()], cell.column());
    }

    SheetPosition last(SheetCell cell) {
        return new SheetPosition(first[cell.row() + cell.rowSpan()] - 1, cell.column() + cell.columnSpan() - 1);
    }

    /** Height of a line over the whole width. */
    double line(String text) {
        return TextWidth.proseLines(text, em(0, layout.columnCount())) * LINE + 3;
    }

    private int lines(SheetCell cell) {
        return cell.number().isPresent() ? 1 : TextWidth.proseLines(cell.text(), em(cell.column(), cell.columnSpan()));
    }

    private double em(int column, int span) {
        int width = layout.widths().subList(column, column + span).stream().mapToInt(Integer::intValue).sum();
        return (SheetSize.column(width) - PADDING) / FONT;
    }
}
