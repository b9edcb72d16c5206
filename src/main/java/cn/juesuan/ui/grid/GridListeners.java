package cn.juesuan.ui.grid;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who show a model, told together. */
public final class GridListeners {
    private final List<GridListener> listeners = new CopyOnWriteArrayList<>();

    public void add(GridListener listener) {
        listeners.add(listener);
    }

    public void remove(GridListener listener) {
        listeners.remove(listener);
    }

    /** Rows, columns or heights are others now. */
    public void structureChanged() {
        listeners.forEach(GridListener::structureChanged);
    }

    /** Any cell of the body may show something else. */
    public void allCellsChanged(GridModel model) {
        if (model.rowCount() > 0) {
            CellRange all = CellRange.between(CellPosition.FIRST, new CellPosition(model.rowCount() - 1, model.columnCount() - 1));
            listeners.forEach(listener -> listener.cellsChanged(all));
        }
    }
}
