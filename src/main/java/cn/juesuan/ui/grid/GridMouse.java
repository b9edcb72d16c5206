package cn.juesuan.ui.grid;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does on the body of a grid: selects, draws ranges, opens the editor. */
final class GridMouse {
    private final FormGrid grid;
    private final GridBoard board;
    private boolean drawing;

    GridMouse(FormGrid grid, GridBoard board) {
        this.grid = grid;
        this.board = board;
        board.bodyPanes().forEach(this::listen);
    }

    private void listen(CellPane pane) {
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drawing = false);
    }

    private void pressed(MouseEvent event) {
        Optional<CellPosition> position = positionAt(event);
        if (grid.isEmpty() || grid.isOnEditor(event)) {
            return;
        }
        position.ifPresent(cell -> press(event, cell));
    }

    private void press(MouseEvent event, CellPosition cell) {
        grid.commitEdit();
        grid.requestFocus();
        drawing = event.getButton() == MouseButton.PRIMARY;
        if (event.isShiftDown() && drawing) {
            grid.extendTo(cell);
        } else if (drawing || !grid.isSelected(cell)) {
            grid.select(cell.row(), cell.column());
        }
        if (drawing && event.getClickCount() == 2) {
            grid.edit();
        }
    }

    /** Beyond the edge, the nearest cell counts, so that the grid scrolls on under the mouse. */
    private void dragged(MouseEvent event) {
        if (!drawing || grid.isEditing()) {
            return;
        }
        CellPane pane = positionAt(event).isPresent() ? paneAt(event) : (CellPane) event.getSource();
        CellPosition cell = pane.positionAt(event.getSceneX(), event.getSceneY());
        if (!cell.equals(grid.far())) {
            grid.extendTo(cell);
        }
    }

    private CellPane paneAt(MouseEvent event) {
        return board.bodyPanes().stream()
                .filter(pane -> pane.holds(event.getSceneX(), event.getSceneY()))
                .findFirst()
                .orElse((CellPane) event.getSource());
    }

    private Optional<CellPosition> positionAt(MouseEvent event) {
        return board.bodyPanes().stream()
                .filter(pane -> pane.holds(event.getSceneX(), event.getSceneY()))
                .map(pane -> pane.positionAt(event.getSceneX(), event.getSceneY()))
                .findFirst();
    }
}
