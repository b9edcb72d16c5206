package cn.juesuan.report.page;

import java.util.List;

/**
 * A table with thin borders whose columns have exactly the given widths.
 *
 * @param widths     of the columns, in twips
 * @param heights    of the rows, at least, in twips
 * @param headRows   rows that are repeated on every page
 * @param keepWithNext whether the last rows stay on one page with what follows the table
 * @param cells      in reading order; positions that no cell covers are empty
 */
public record Table(List<Integer> widths, List<Integer> heights, int headRows, TextSize size, boolean keepWithNext,
                        List<TableCell> cells) implements Block {
    /** Space between a cell's border and its text, in twips. */
    public static final int PADDING = 57;

    /** The same table with text of another size and rows of other heights. */
    public Table with(TextSize other, List<Integer> rowHeights) {
        return new Table(widths, rowHeights, headRows, other, keepWithNext, cells);
    }

    /** Width of {@code columns} columns from {@code first} on. */
    public int width(int first, int columns) {
        int width = 0;
        for (int column = first; column < first + columns; column++) {
            width += widths.get(column);
        }
        return width;
    }
}
