package cn.juesuan.document.excel;

import cn.juesuan.form.FormLayout;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.report.page.RowLines;
import cn.juesuan.report.page.TextWidth;
import cn.juesuan.report.table.PrintedTable;

/** Widths and heights of a sheet, in points. Excel does not fit the rows of merged cells itself. */
final class SheetSize {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double FONT = 10;
    private static final double LINE = 13;
    /** Columns a little wider than on paper: the sheet is printed smaller than it is shown. */
    private static final double STRETCH = 1.15;
    private static final double PADDING = 4;
    /** Sideways, a form of more rows stands closer, so that its print need not be shrunk more than the eye can bear. */
    private static final int CROWDED_ROWS = 25;

    private final PrintedTable table;
    private final RowLines lines;

    SheetSize(PrintedTable table) {
        this.table = table;
        FormLayout layout = table.layout();
        this.lines = new RowLines(layout.rowCount());
        layout.cells().forEach(cell -> lines.add(cell.row(), cell.rowSpan(), lines(cell)));
    }

    static double column(int millimetres) {
        return millimetres * POINTS_PER_MM * STRETCH;
    }

    double row(int row) {
        return lines.of(row) * LINE + (isCrowded() ? 1 : 6);
    }

    /** A line under the table, over its whole width. */
    double note(String note) {
        return TextWidth.lines(note, em(0, table.layout().columnCount())) * LINE + 3;
    }

    private boolean isCrowded() {
        return table.form().landscape() && !table.form().hasSubjectRows() && table.layout().rowCount() > CROWDED_ROWS;
    }

    private int lines(LayoutCell cell) {
        boolean wraps = cell.content() instanceof LayoutCell.Heading
            || cell.content() instanceof LayoutCell.Caption && table.form().hasSubjectRows();
        return wraps ? TextWidth.lines(cell.text(), em(cell.column(), cell.columnSpan())) : 1;
    }

    private double em(int first, int columns) {
        int width = table.layout().widths().stream().skip(first).limit(columns).mapToInt(Integer::intValue).sum();
        return (column(width) - PADDING) / FONT;
    }
}
