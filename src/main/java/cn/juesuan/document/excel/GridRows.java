package cn.juesuan.document.excel;

import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.page.RowLines;
import cn.juesuan.report.page.TextWidth;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the rows of a grid stand on its sheet, and how high they are, in points: Excel does not fit the rows of merged cells itself. It has
 * no row higher than 409 points: a row of a longer text becomes several, with merged cells.
 */
final class GridRows {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double FONT = 10;
    private static final double LINE = 13;
    private static final double ROOM = 6;
    private static final double PADDING = 5;
    private static final double HIGHEST = 400;
    /** Columns a little wider than on paper: the sheet is printed smaller than it is shown. */
    private static final double STRETCH = 1.15;
    /** Sideways, a form of more rows stands closer, so that its print need not be shrunk more than the eye can bear. */
    private static final int CROWDED_ROWS = 25;
    private static final double CROWDED_ROOM = 1;

    private final PrintedGrid grid;
    private final int[] first;
    private final double[] heights;

    /**
     * @param top rows above the grid
     */
    GridRows(PrintedGrid grid, int top) {
        this.grid = grid;
        RowLines lines = new RowLines(grid.rowCount());
        grid.cells().forEach(cell -> lines.add(cell.row(), cell.rowSpan(), lines(cell)));
        double room = isCrowded() ? CROWDED_ROOM : ROOM;
        heights = lines.all().mapToDouble(count -> count * LINE + room).toArray();
        first = new int[grid.rowCount() + 1];
        first[0] = top;
        for (int row = 0; row < grid.rowCount(); row++) {
            first[row + 1] = first[row] + pieces(row);
        }
    }

    private boolean isCrowded() {
        return grid.landscape() && grid.paging() == PrintedGrid.Paging.ONE_PAGE && grid.rowCount() > CROWDED_ROWS;
    }

    private int pieces(int row) {
        return (int) Math.ceil(heights[row] / HIGHEST);
    }

    /** Width of a column. */
    static double column(int millimetres) {
        return millimetres * POINTS_PER_MM * STRETCH;
    }

    /** The rows of the sheet that row {@code row} of the grid takes. */
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

    SheetPosition first(PrintedCell cell) {
        return new SheetPosition(first[cell.row()], cell.column());
    }

    SheetPosition last(PrintedCell cell) {
        return new SheetPosition(first[cell.row() + cell.rowSpan()] - 1, cell.column() + cell.columnSpan() - 1);
    }

    /** Height of a line over the whole width. */
    double line(String text) {
        return TextWidth.proseLines(text, em(0, grid.columnCount())) * LINE + 3;
    }

    private int lines(PrintedCell cell) {
        double em = em(cell.column(), cell.columnSpan());
        return switch (cell.kind()) {
            case CAPTION, CODE, LINE_NUMBER, VACANT -> 1;
            case NAME -> TextWidth.lines(cell.text(), em);
            case HEADING -> grid.isTable() ? TextWidth.lines(cell.text(), em) : TextWidth.proseLines(cell.text(), em);
            case TEXT, FIGURE, FIGURE_OR_BLANK, SCORE, RATE -> cell.number().isPresent() ? 1 : TextWidth.proseLines(cell.text(), em);
        };
    }

    private double em(int column, int span) {
        return (column(grid.width(column, span)) - PADDING) / FONT;
    }
}
