package cn.juesuan.ui.grid;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** What is laid over the cells: the selected range, the ring of the current cell, the editor. */
final class SelectionMarks {
    private final GridBoard board;
    private final Selection selection;
    private final TextField editor;
    private final Pane editorLayer = new Pane();
    private final Rectangle window = new Rectangle();
    private final List<Region> ranges = List.of(mark("grid-range"), mark("grid-range"));
    private final List<Region> rings = List.of(mark("grid-current"), mark("grid-current"));

    SelectionMarks(GridBoard board, Selection selection, TextField editor) {
        this.board = board;
        this.selection = selection;
        this.editor = editor;
        for (int index = 0; index < ranges.size(); index++) {
            CellPane pane = board.bodyPanes().get(index);
            pane.lay(ranges.get(index));
            pane.lay(rings.get(index));
        }
        editorLayer.setManaged(false);
        editorLayer.setPickOnBounds(false);
        editorLayer.setClip(window);
        editor.setManaged(false);
        editorLayer.getChildren().add(editor);
        board.whenMoved(this::place);
    }

    /** The editor has a layer of its own: moved from pane to pane it would lose the focus. */
    Pane editorLayer() {
        return editorLayer;
    }

    private static Region mark(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setMouseTransparent(true);
        return region;
    }

    /** Puts everything where the selection is. Both panes get the marks, for a range may reach over their border. */
    void place() {
        boolean nothing = board.metrics().rows().count() <= selection.range().lastRow();
        for (int index = 0; index < ranges.size(); index++) {
            place(board.bodyPanes().get(index), ranges.get(index), selection.range(), !nothing && !isSingleCell());
            place(board.bodyPanes().get(index), rings.get(index), selection.currentExtent(), !nothing);
        }
        if (!nothing) {
            placeEditor();
        }
    }

    private boolean isSingleCell() {
        return selection.range().equals(selection.currentExtent());
    }

    private static void place(CellPane pane, Region mark, CellRange range, boolean visible) {
        mark.setVisible(visible);
        if (visible) {
            pane.cover(mark, range);
        }
    }

    private void placeEditor() {
        CellPane pane = board.paneOf(selection.current().column());
        window.setX(pane.getLayoutX());
        window.setY(pane.getLayoutY());
        window.setWidth(pane.getWidth());
        window.setHeight(pane.getHeight());
        pane.cover(editor, selection.currentExtent());
        editor.relocate(editor.getLayoutX() + pane.contentX(), editor.getLayoutY() + pane.contentY());
    }
}
