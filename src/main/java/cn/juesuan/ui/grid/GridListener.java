package cn.juesuan.ui.grid;

/** Hears from a model what it has to show anew. Called on the JavaFX thread. */
public interface GridListener {
    /** Texts, kinds or marks in the range changed; spans did not. */
    void cellsChanged(CellRange range);

    /** Rows, columns, spans or heads changed. */
    void structureChanged();
}
