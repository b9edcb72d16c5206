package cn.juesuan.document.layout;

import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import java.util.Arrays;
import java.util.List;

/** A table with its texts fitted: which cell covers which position, and how high the rows are. */
final class TableGrid {
    /** Positions that no cell covers count down from here, so that no two of them look like one cell. */
    private static final int EMPTY = -1;

    private final Table table;
    private final int[][] owners;
    private final List<CellText> texts;
    private final double[] heights;

    TableGrid(Table table, TextMeasure measure) {
        this.table = table;
        this.owners = new int[table.heights().size()][table.widths().size()];
        CellFitting fitting = new CellFitting(table, measure);
        this.texts = table.cells().stream().map(fitting::fit).toList();
        this.heights = table.heights().stream().mapToDouble(height -> height / Sheet.TWIPS).toArray();
        leaveEmpty();
        for (int cell = 0; cell < texts.size(); cell++) {
            cover(cell, table.cells().get(cell));
            heighten(table.cells().get(cell), texts.get(cell).lines().size() * lineHeight());
        }
    }

    private void leaveEmpty() {
        int empty = EMPTY;
        for (int[] row : owners) {
            for (int column = 0; column < row.length; column++) {
                row[column] = empty--;
            }
        }
    }

    private void cover(int index, TableCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            Arrays.fill(owners[row], cell.column(), cell.column() + cell.columnSpan(), index);
        }
    }

    private void heighten(TableCell cell, double needed) {
        int last = cell.row() + cell.rowSpan() - 1;
        heights[last] = Math.max(heights[last], needed - height(cell.row(), last));
    }

    Table table() {
        return table;
    }

    int rows() {
        return heights.length;
    }

    int columns() {
        return table.widths().size();
    }

    double lineHeight() {
        return table.size().lineHeight() / Sheet.TWIPS;
    }

    double height(int row) {
        return heights[row];
    }

    /** Height of the rows from {@code first} to before {@code end}. */
    double height(int first, int end) {
        return Arrays.stream(heights, first, Math.max(first, end)).sum();
    }

    /** Left edge of a column, from that of the table; of the column behind the last, its right edge. */
    double x(int column) {
        return table.width(0, column) / Sheet.TWIPS;
    }

    /** What covers a position: equal numbers are one cell, negative ones none. */
    int owner(int row, int column) {
        return owners[row][column];
    }

    TableCell cell(int index) {
        return table.cells().get(index);
    }

    CellText text(int index) {
        return texts.get(index);
    }
}
