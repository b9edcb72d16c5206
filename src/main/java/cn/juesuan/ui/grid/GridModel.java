package cn.juesuan.ui.grid;

import java.util.List;

/**
 * What a {@link FormGrid} shows and where it sends what the user does. No method throws on what a user typed:
 * text that is no figure comes back as a cell of kind {@link CellKind#UNREADABLE} with its text kept.
 */
public interface GridModel {
    int columnCount();

    /** Width of a column on the printed form, in millimetres. */
    double columnWidth(int column);

    /** Columns that stay in place when the grid scrolls sideways. */
    default int frozenColumns() {
        return 0;
    }

    /** The widest figures, by the columns that hold them: no column is so narrow that one would be cut. */
    default List<WideFigure> widestFigures() {
        return List.of();
    }

    /**
     * The widest figure of some cells.
     *
     * @param lastColumn other than the first where the cells reach over several columns
     */
    record WideFigure(int firstColumn, int lastColumn, String text) {
    }

    int headRowCount();

    GridCell headCell(int row, int column);

    /** Rows of the body. */
    int rowCount();

    /** Height of a body row in lines of text. */
    default int lines(int row) {
        return 1;
    }

    /**
     * Height of a body row in lines of text, for models whose texts wrap.
     *
     * @param emsPerMillimetre how wide a printed millimetre is on the screen, in the size of the font
     */
    default int lines(int row, double emsPerMillimetre) {
        return lines(row);
    }

    GridCell cell(int row, int column);

    /** Whether Tab stops at the cell. */
    default boolean isForTyping(int row, int column) {
        return cell(row, column).kind().isForTyping();
    }

    /** Takes what was typed, whatever the kind of the cell. */
    void commit(int row, int column, String text);

    /** Takes a block of texts, its upper left one for this cell, as one edit. It may reach beyond the last row. */
    void paste(int row, int column, List<List<String>> block);

    /** Empties what may be emptied in the range, as one edit. */
    void clear(CellRange range);

    /** Repeats the first row of the range in its other rows, as one edit. */
    default void fillDown(CellRange range) {
    }

    /** The user asks for a new row at this one. */
    default void insertRowRequested(int row) {
    }

    /** The user asks to delete this row. */
    default void deleteRowRequested(int row) {
    }

    void addListener(GridListener listener);

    void removeListener(GridListener listener);

    /** A model without rows and columns. */
    static GridModel empty() {
        return EmptyModel.INSTANCE;
    }
}
