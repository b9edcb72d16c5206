package cn.juesuan.document.word;

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
public record WordTable(List<Integer> widths, List<Integer> heights, int headRows, TextSize size, boolean keepWithNext,
                        List<WordCell> cells) implements Block {
    /** Space between a cell's border and its text, in twips. */
    static final int PADDING = 57;

    /** The same table with text of another size and rows of other heights. */
    WordTable with(TextSize other, List<Integer> rowHeights) {
        return new WordTable(widths, rowHeights, headRows, other, keepWithNext, cells);
    }

    /** Width of {@code columns} columns from {@code first} on. */
    int width(int first, int columns) {
        int width = 0;
        for (int column = first; column < first + columns; column++) {
            width += widths.get(column);
        }
        return width;
    }
}
