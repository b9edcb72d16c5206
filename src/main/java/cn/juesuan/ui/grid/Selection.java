package cn.juesuan.ui.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The current cell, where typing goes, and the range that was drawn out from it. */
final class Selection {
    private final ReadOnlyObjectWrapper<CellPosition> current = new ReadOnlyObjectWrapper<>(CellPosition.FIRST);
    private final ReadOnlyObjectWrapper<CellRange> range = new ReadOnlyObjectWrapper<>(CellRange.of(CellPosition.FIRST));
    private CellSource cells = (row, column) -> GridCell.COVERED;
    private CellPosition far = CellPosition.FIRST;

    void over(CellSource newCells) {
        cells = newCells;
    }

    void select(CellPosition position) {
        CellPosition origin = cells.origin(position);
        far = origin;
        range.set(cells.extent(origin));
        current.set(origin);
    }

    /** Draws the range out to this cell; the current one stays. */
    void extendTo(CellPosition position) {
        far = position;
        range.set(cells.extent(current.get()).and(cells.extent(position)));
    }

    /** Everything, and the current cell stays. */
    void selectAll(int rows, int columns) {
        far = current.get();
        range.set(new CellRange(0, 0, rows - 1, columns - 1));
    }

    CellRange currentExtent() {
        return cells.extent(current.get());
    }

    /** The end of the range that the Shift key moves. */
    CellPosition far() {
        return far;
    }

    CellPosition current() {
        return current.get();
    }

    CellRange range() {
        return range.get();
    }

    ReadOnlyObjectProperty<CellPosition> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CellRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }
}
