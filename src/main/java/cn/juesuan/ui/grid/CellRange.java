package cn.juesuan.ui.grid;

/** A rectangle of body cells, its last row and column included. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** The rectangle with these two corners, in whichever order they come. */
    public static CellRange between(CellPosition one, CellPosition other) {
        return new CellRange(
                Math.min(one.row(), other.row()), Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()), Math.max(one.column(), other.column()));
    }

    public static CellRange of(CellPosition cell) {
        return between(cell, cell);
    }

    public CellPosition first() {
        return new CellPosition(firstRow, firstColumn);
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }

    public boolean isSingle() {
        return rows() == 1 && columns() == 1;
    }

    public boolean meets(CellRange other) {
        return firstRow <= other.lastRow && other.firstRow <= lastRow
                && firstColumn <= other.lastColumn && other.firstColumn <= lastColumn;
    }

    /** The smallest range that holds both. */
    public CellRange and(CellRange other) {
        return new CellRange(
                Math.min(firstRow, other.firstRow), Math.min(firstColumn, other.firstColumn),
                Math.max(lastRow, other.lastRow), Math.max(lastColumn, other.lastColumn));
    }
}
