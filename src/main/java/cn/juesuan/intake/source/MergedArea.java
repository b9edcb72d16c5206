package cn.juesuan.intake.source;

/** Cells merged into one; both ends included. Its text stands in the first cell. */
public record MergedArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    public boolean holds(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
