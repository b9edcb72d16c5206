package cn.juesuan.ui.grid;

/** A body cell of the grid, both numbers from 0; heads have positions of their own, in the same way. */
public record CellPosition(int row, int column) {
    /** The first cell, also the current one of a grid without rows. */
    public static final CellPosition FIRST = new CellPosition(0, 0);

    public CellPosition plus(int rows, int columns) {
        return new CellPosition(row + rows, column + columns);
    }
}
