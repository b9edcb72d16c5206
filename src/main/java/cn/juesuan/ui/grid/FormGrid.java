package cn.juesuan.ui.grid;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A printed form on the screen, to be typed in like a spreadsheet. It holds no figures: it shows a {@link GridModel}
 * and sends it what the user does.
 */
public final class FormGrid extends Region {
    private final Selection selection = new Selection();
    private final GridBoard board = new GridBoard();
    private final CellEditor editor = new CellEditor();
    private final GridClipboard clipboard = new GridClipboard();
    private final GridKeys keys = new GridKeys(this, board);
    private final SelectionMarks marks = new SelectionMarks(board, selection, editor.field());
    private final GridListener listener = new ModelListener();
    private GridModel model = GridModel.empty();

    public FormGrid() {
        getStyleClass().add("form-grid");
        getStylesheets().add(Objects.requireNonNull(FormGrid.class.getResource("grid.css")).toExternalForm());
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        getChildren().addAll(board, marks.editorLayer());
        new GridMouse(this, board);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        TextField field = editor.field();
        field.addEventFilter(KeyEvent.ANY, this::passKey);
        field.focusedProperty().addListener((focus, before, now) -> focusMoved(now));
        selection.currentProperty().addListener(change -> tellCurrent());
        setOnContextMenuRequested(new GridMenu(this)::showFor);
    }

    /** Shows another form, its first cell current. What is still in the editor goes to the form it was typed in. */
    public void setModel(GridModel newModel) {
        commitEdit();
        model.removeListener(listener);
        model = newModel;
        selection.over((row, column) -> isEmpty() ? GridCell.COVERED : model.cell(row, column));
        selection.select(CellPosition.FIRST);
        board.show(model);
        model.addListener(listener);
        requestLayout();
        tellCurrent();
    }

    public GridModel model() {
        return model;
    }

    public boolean isEmpty() {
        return model.rowCount() == 0 || model.columnCount() == 0;
    }

    /** The cell that typing goes to. */
    public ReadOnlyObjectProperty<CellPosition> currentProperty() {
        return selection.currentProperty();
    }

    public CellPosition current() {
        return selection.current();
    }

    public ReadOnlyObjectProperty<CellRange> rangeProperty() {
        return selection.rangeProperty();
    }

    public CellRange range() {
        return selection.range();
    }

    /** Makes a cell the current one and scrolls it into sight. An edit under way is committed first. */
    public void select(int row, int column) {
        commitEdit();
        if (!isEmpty()) {
            selection.select(navigator().clamp(new CellPosition(row, column)));
            showSelection(selection.current());
        }
    }

    /** Draws the selected range out to this cell. */
    public void extendTo(CellPosition cell) {
        commitEdit();
        if (!isEmpty()) {
            selection.extendTo(navigator().clamp(cell));
            showSelection(selection.far());
        }
    }

    public void selectAll() {
        commitEdit();
        if (!isEmpty()) {
            selection.selectAll(model.rowCount(), model.columnCount());
            marks.place();
        }
    }

    /** Opens the editor with the text of the current cell. */
    public void edit() {
        if (!isEmpty() && !editor.isOpen()) {
            board.reveal(CellRange.of(current()));
            editor.openWith(cellHere().editText());
        }
    }

    public boolean isEditing() {
        return editor.isOpen();
    }

    /** Sends what is in the editor to the model; nothing when the editor is closed or nothing was changed. */
    public void commitEdit() {
        editor.close().ifPresent(text -> model.commit(current().row(), current().column(), text));
    }

    /** Closes the editor and forgets what was typed. */
    public void cancelEdit() {
        editor.abandon();
    }

    public void copy() {
        clipboard.copy(model, range());
    }

    public void cut() {
        clipboard.copy(model, range());
        model.clear(range());
    }

    public void paste() {
        clipboard.paste(model, range());
    }

    public void clear() {
        model.clear(range());
    }

    /** Repeats the first row of the range downwards; for a single row, the row above it. */
    public void fillDown() {
        CellRange range = range();
        int first = range.rows() == 1 ? Math.max(0, range.firstRow() - 1) : range.firstRow();
        model.fillDown(new CellRange(first, range.firstColumn(), range.lastRow(), range.lastColumn()));
    }

    public void requestRow() {
        model.insertRowRequested(current().row());
    }

    public void requestDeletion() {
        model.deleteRowRequested(current().row());
    }

    @Override
    public void requestFocus() {
        editor.field().requestFocus();
    }

    Navigator navigator() {
        return new Navigator(model);
    }

    CellPosition far() {
        return selection.far();
    }

    boolean isSelected(CellPosition cell) {
        return range().meets(CellRange.of(cell));
    }

    boolean isOnEditor(MouseEvent event) {
        TextField field = editor.field();
        return editor.isOpen() && field.contains(field.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    int nodeCount() {
        return board.nodeCount();
    }

    /**
     * With the editor closed, keys are the grid's and, after it, the window's: a text field would keep Ctrl+Z and
     * others for itself. Letters stay with the field, which opens for them.
     */
    private void passKey(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return;
        }
        if (!editor.isOpen()) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            keys.pressedWhileEditing(event, editor);
        }
    }

    private void focusMoved(boolean gained) {
        if (!gained) {
            commitEdit();
        }
    }

    private GridCell cellHere() {
        return model.cell(current().row(), current().column());
    }

    private void showSelection(CellPosition inSight) {
        board.reveal(CellRange.of(inSight));
        marks.place();
    }

    private void tellCurrent() {
        String text = isEmpty() ? "" : cellHere().text();
        editor.field().setAlignment(isEmpty() ? Pos.CENTER_LEFT : FormCell.position(cellHere().alignment()));
        String told = "第%d行第%d列 %s".formatted(current().row() + 1, current().column() + 1, text);
        setAccessibleText(told);
        editor.field().setAccessibleText(told);
    }

    @Override
    protected void layoutChildren() {
        board.resizeRelocate(0, 0, getWidth(), getHeight());
        board.layout();
    }

    private final class ModelListener implements GridListener {
        @Override
        public void cellsChanged(CellRange range) {
            board.refresh(range);
            tellCurrent();
        }

        @Override
        public void structureChanged() {
            if (!isEmpty()) {
                selection.select(navigator().clamp(current()));
            }
            // At once, for a change of cells may follow and must not ask for rows that are gone.
            board.measureAnew();
            board.layout();
            tellCurrent();
        }
    }
}
