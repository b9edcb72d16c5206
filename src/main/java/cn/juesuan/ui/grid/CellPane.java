package cn.juesuan.ui.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A window onto part of the cells. Only cells in sight have nodes. Scrolling moves the content as a whole and gives
 * the nodes that went out of sight to the cells that came in, within a column if it can be, since those look alike.
 */
final class CellPane extends Region {
    private final Map<CellPosition, FormCell> shown = new HashMap<>();
    private final Map<Integer, Deque<FormCell>> spare = new HashMap<>();
    private final Pane content = new Pane();
    private final Rectangle window = new Rectangle();
    private CellSource cells = (row, column) -> GridCell.COVERED;
    private Tracks columns = Tracks.of(0, index -> 0);
    private Tracks rows = columns;

    CellPane() {
        getStyleClass().add("grid-pane");
        content.setManaged(false);
        getChildren().add(content);
        setClip(window);
    }

    /** Puts a node over the cells; it scrolls with them. */
    void lay(Node node) {
        node.setManaged(false);
        content.getChildren().add(node);
    }

    /** Where column 0 of the cells begins, in the coordinates of the parent. */
    double contentX() {
        return getLayoutX() + content.getTranslateX();
    }

    /** Where row 0 of the cells begins, in the coordinates of the parent. */
    double contentY() {
        return getLayoutY() + content.getTranslateY();
    }

    /** Takes on other cells or other sizes; everything is placed anew. */
    void take(CellSource newCells, Tracks newColumns, Tracks newRows) {
        cells = newCells;
        columns = newColumns;
        rows = newRows;
        Set.copyOf(shown.keySet()).forEach(this::drop);
    }

    /** Moves the window and shows these cells. */
    void show(CellRange visible, double scrollX, double scrollY) {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        content.setTranslateX(-scrollX);
        content.setTranslateY(-scrollY);
        Set<CellPosition> wanted = origins(visible);
        Set<CellPosition> unwanted = new HashSet<>(shown.keySet());
        unwanted.removeAll(wanted);
        unwanted.forEach(this::drop);
        wanted.stream().filter(position -> !shown.containsKey(position)).forEach(this::place);
    }

    void showNothing() {
        Set.copyOf(shown.keySet()).forEach(this::drop);
    }

    void refresh(CellRange changed) {
        shown.forEach((position, node) -> {
            if (node.shown().extentAt(position).meets(changed)) {
                node.show(cells.cell(position.row(), position.column()));
            }
        });
    }

    /** Where these cells stand, in the coordinates of what is laid over them. */
    void cover(Region node, CellRange range) {
        double x = columns.start(range.firstColumn());
        double y = rows.start(range.firstRow());
        node.resizeRelocate(x, y, columns.end(range.lastColumn()) - x, rows.end(range.lastRow()) - y);
    }

    CellPosition positionAt(double sceneX, double sceneY) {
        var point = content.sceneToLocal(sceneX, sceneY);
        return new CellPosition(rows.at(point.getY()), columns.at(point.getX()));
    }

    boolean holds(double sceneX, double sceneY) {
        Bounds here = getLayoutBounds();
        return isVisible() && here.contains(sceneToLocal(sceneX, sceneY));
    }

    int nodeCount() {
        return shown.size() + spare.values().stream().mapToInt(Deque::size).sum();
    }

    /** Asks the model about cells that came into sight only; those with a node are known not to be covered. */
    private Set<CellPosition> origins(CellRange visible) {
        Set<CellPosition> origins = new HashSet<>();
        for (int row = visible.firstRow(); row <= visible.lastRow(); row++) {
            for (int column = visible.firstColumn(); column <= visible.lastColumn(); column++) {
                CellPosition position = new CellPosition(row, column);
                origins.add(shown.containsKey(position) ? position : cells.origin(position));
            }
        }
        return origins;
    }

    private void place(CellPosition position) {
        GridCell cell = cells.cell(position.row(), position.column());
        FormCell node = free(position.column());
        node.show(cell);
        node.setVisible(true);
        cover(node, cell.extentAt(position));
        shown.put(position, node);
    }

    private FormCell free(int column) {
        Deque<FormCell> ofColumn = spare.getOrDefault(column, new ArrayDeque<>());
        if (!ofColumn.isEmpty()) {
            return ofColumn.pop();
        }
        FormCell node = new FormCell();
        content.getChildren().add(0, node);
        return node;
    }

    private void drop(CellPosition position) {
        FormCell node = shown.remove(position);
        node.setVisible(false);
        spare.computeIfAbsent(position.column(), column -> new ArrayDeque<>()).push(node);
    }
}
