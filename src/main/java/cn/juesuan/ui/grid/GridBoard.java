package cn.juesuan.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Lays the form out and scrolls it: head on top, frozen columns at the left, body, scroll bars. */
final class GridBoard extends Region {
    private final Region frame = new Region();
    private final CellPane corner = new CellPane();
    private final CellPane head = new CellPane();
    private final CellPane frozen = new CellPane();
    private final CellPane body = new CellPane();
    private final List<CellPane> panes = List.of(corner, head, frozen, body);
    private final Region freezeLine = new Region();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Label ruler = new Label();
    private GridModel model = GridModel.empty();
    private GridMetrics metrics = new GridMetrics(Tracks.of(0, i -> 0), Tracks.of(0, i -> 0), Tracks.of(0, i -> 0), 0);
    private double measuredWidth = -1;
    private double measuredHeight = -1;
    private Runnable moved = () -> { };
    private List<GridModel.WideFigure> widest = List.of();
    private Optional<CellRange> awaited = Optional.empty();

    GridBoard() {
        getStyleClass().add("grid-board");
        frame.getStyleClass().add("grid-frame");
        freezeLine.getStyleClass().add("grid-freeze-line");
        freezeLine.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        ruler.setVisible(false);
        getChildren().addAll(frame, body, frozen, head, corner, freezeLine, across, down, ruler);
        ruler.fontProperty().addListener(change -> measureAnew());
        across.valueProperty().addListener(change -> showVisible());
        down.valueProperty().addListener(change -> showVisible());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    /** What to do when cells are somewhere else than before. */
    void whenMoved(Runnable action) {
        moved = action;
    }

    void show(GridModel newModel) {
        model = newModel;
        down.setValue(0);
        across.setValue(0);
        measureAnew();
    }

    /** Rows, columns or spans are others now. */
    void measureAnew() {
        measuredWidth = -1;
        requestLayout();
    }

    /** Shows the cells anew; columns that have become too narrow for their figures are widened. */
    void refresh(CellRange changed) {
        frozen.refresh(changed);
        body.refresh(changed);
        if (outgrown()) {
            measureAnew();
        }
    }

    private boolean outgrown() {
        List<GridModel.WideFigure> now = model.widestFigures();
        return now.size() != widest.size()
            || IntStream.range(0, now.size()).anyMatch(i -> now.get(i).text().length() > widest.get(i).text().length());
    }

    GridMetrics metrics() {
        return metrics;
    }

    /** The pane that shows the body cells of this column. */
    CellPane paneOf(int column) {
        return column < metrics.frozenColumns() ? frozen : body;
    }

    List<CellPane> bodyPanes() {
        return List.of(frozen, body);
    }

    int rowsInSight() {
        return metrics.rows().count() == 0 ? 0 : (int) Math.max(1, body.getHeight() / (metrics.rows().total() / metrics.rows().count()) - 1);
    }

    int nodeCount() {
        return panes.stream().mapToInt(CellPane::nodeCount).sum();
    }

    /** Scrolls as little as it takes to have the whole cell in sight. */
    void reveal(CellRange cell) {
        layout();
        if (getHeight() <= 0 || getWidth() <= 0) {
            awaited = Optional.of(cell);
            return;
        }
        awaited = Optional.empty();
        Tracks rows = metrics.rows();
        scrollTo(down, rows.start(cell.firstRow()), rows.end(cell.lastRow()), body.getHeight());
        if (cell.firstColumn() >= metrics.frozenColumns()) {
            double left = metrics.frozenWidth();
            scrollTo(across, metrics.columns().start(cell.firstColumn()) - left, metrics.columns().end(cell.lastColumn()) - left, body.getWidth());
        }
    }

    private static void scrollTo(ScrollBar bar, double start, double end, double length) {
        double least = Math.min(start, end - length);
        double value = Math.max(Math.min(bar.getValue(), start), Math.max(least, Math.min(start, end - length)));
        bar.setValue(Math.max(0, Math.min(value, bar.getMax())));
    }

    private void scroll(ScrollEvent event) {
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        double x = sideways ? event.getDeltaY() : event.getDeltaX();
        double y = sideways ? 0 : event.getDeltaY();
        boolean moved = shift(across, x) | shift(down, y);
        if (moved) {
            event.consume();
        }
    }

    private static boolean shift(ScrollBar bar, double delta) {
        double before = bar.getValue();
        bar.setValue(Math.max(0, Math.min(before - delta, bar.getMax())));
        return bar.getValue() != before;
    }

    @Override
    protected void layoutChildren() {
        if (measuredWidth != getWidth() || measuredHeight != getHeight()) {
            measuredWidth = getWidth();
            measuredHeight = getHeight();
            measure();
        }
        placeParts();
        showVisible();
        awaited.filter(cell -> cell.lastRow() < metrics.rows().count()).ifPresent(this::reveal);
    }

    private void measure() {
        widest = model.widestFigures();
        double bar = down.prefWidth(-1);
        metrics = GridMetrics.of(model, ruler.getFont(), getWidth());
        if (metrics.headRows().total() + metrics.rows().total() + 1 > getHeight()) {
            metrics = GridMetrics.of(model, ruler.getFont(), getWidth() - bar);
        }
        CellSource headCells = model::headCell;
        CellSource cells = model::cell;
        corner.take(headCells, metrics.columns(), metrics.headRows());
        head.take(headCells, metrics.columns(), metrics.headRows());
        frozen.take(cells, metrics.columns(), metrics.rows());
        body.take(cells, metrics.columns(), metrics.rows());
    }

    private void placeParts() {
        Tracks columns = metrics.columns();
        double headHeight = metrics.headRows().total();
        boolean tall = headHeight + metrics.rows().total() + 1 > getHeight();
        double roomX = getWidth() - 1 - (tall ? down.prefWidth(-1) : 0);
        boolean wide = columns.total() > roomX;
        double roomY = getHeight() - 1 - (wide ? across.prefHeight(-1) : 0);
        double width = Math.min(columns.total(), roomX);
        double height = Math.max(0, Math.min(metrics.rows().total(), roomY - headHeight));
        double left = Math.floor(Math.max(0, roomX - width) / 2);
        placePanes(left, width, headHeight, height);
        placeBars(tall, wide, left + width + 1, headHeight + height + 1);
    }

    private void placePanes(double left, double width, double headHeight, double height) {
        double frozenWidth = metrics.frozenWidth();
        frame.resizeRelocate(left, 0, width + 1, headHeight + height + 1);
        corner.resizeRelocate(left + 1, 1, frozenWidth, headHeight);
        head.resizeRelocate(left + 1 + frozenWidth, 1, width - frozenWidth, headHeight);
        frozen.resizeRelocate(left + 1, 1 + headHeight, frozenWidth, height);
        body.resizeRelocate(left + 1 + frozenWidth, 1 + headHeight, width - frozenWidth, height);
        freezeLine.resizeRelocate(left + frozenWidth, 0, 2, headHeight + height + 1);
    }

    private void placeBars(boolean tall, boolean wide, double right, double bottom) {
        down.setVisible(tall);
        across.setVisible(wide);
        down.resizeRelocate(getWidth() - down.prefWidth(-1), 0, down.prefWidth(-1), bottom);
        across.resizeRelocate(0, getHeight() - across.prefHeight(-1), right, across.prefHeight(-1));
        range(down, metrics.rows().total(), body.getHeight());
        range(across, metrics.columns().total() - metrics.frozenWidth(), body.getWidth());
    }

    private static void range(ScrollBar bar, double total, double seen) {
        double max = Math.max(0, total - seen);
        bar.setMax(max);
        // The thumb is as long as the visible amount in relation to max, not to the total.
        bar.setVisibleAmount(total == 0 ? 0 : seen / total * max);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(seen);
        bar.setValue(Math.min(bar.getValue(), max));
    }

    private void showVisible() {
        if (metrics.columns().count() == 0) {
            panes.forEach(CellPane::showNothing);
            return;
        }
        double x = Math.round(across.getValue());
        double y = Math.round(down.getValue());
        freezeLine.setVisible(x > 0 && metrics.frozenColumns() > 0);
        showPart(corner, metrics.headRows(), 0, 0, true);
        showPart(head, metrics.headRows(), x, 0, false);
        showPart(frozen, metrics.rows(), 0, y, true);
        showPart(body, metrics.rows(), x, y, false);
        moved.run();
    }

    private void showPart(CellPane pane, Tracks rows, double scrollX, double scrollY, boolean isFrozen) {
        double x = isFrozen ? 0 : scrollX + metrics.frozenWidth();
        if (rows.count() == 0 || pane.getWidth() <= 0 || pane.getHeight() <= 0) {
            pane.showNothing();
            return;
        }
        CellRange visible = new CellRange(rows.at(scrollY), metrics.columns().at(x),
                rows.at(scrollY + pane.getHeight() - 1), metrics.columns().at(x + pane.getWidth() - 1));
        pane.show(visible, x, scrollY);
    }
}
