package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.Area;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Pages to scroll through at any zoom. Place and zoom stay when other pages come. */
public final class PageScroll extends Region {
    /** Pixels of the screen for a point at 100 %. */
    public static final double ACTUAL_SIZE = 96.0 / 72;
    private static final double LEAST_ZOOM = 0.3 * ACTUAL_SIZE;
    private static final double MOST_ZOOM = 4 * ACTUAL_SIZE;
    /** How large fitting makes a page at most: text larger than that is no easier to read. */
    private static final double MOST_FITTED = 1.2 * ACTUAL_SIZE;
    private static final double ZOOM_STEP = 1.1;
    private static final double LINE = 48;

    private final PageDesk desk;
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(ACTUAL_SIZE);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private PagedDocument document = PagedDocument.NONE;
    private PageStack stack = new PageStack(List.of(), ACTUAL_SIZE, Double.MAX_VALUE);
    private PageStack.Anchor anchor = PageStack.Anchor.START;
    private Optional<OverPage> over = Optional.empty();
    private boolean fitting = true;
    private boolean placing;

    /** A point of a page, in points from its upper left corner. */
    public record PagePoint(int page, double x, double y) {
    }

    /** @param failed hears why a page could not be drawn */
    public PageScroll(Consumer<RuntimeException> failed) {
        desk = new PageDesk(failed);
        getStyleClass().add("preview-scroll");
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        desk.setClip(clip);
        across.setMax(0);
        getChildren().addAll(desk, down, across);
        down.valueProperty().addListener((value, before, now) -> scrolled());
        across.valueProperty().addListener((value, before, now) -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        desk.setOnMousePressed(event -> requestFocus());
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, new PageKeys(this));
        sceneProperty().addListener((scene, before, now) -> {
            if (now == null) {
                desk.forgetImages();
            }
        });
    }

    /** Shows other pages at the same place. */
    public void show(PagedDocument other) {
        document = other;
        desk.show(other);
        requestLayout();
    }

    /** Pixels of the screen for a point on the page that is read. */
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Index of the page that is read: the one in the upper third of the window. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Makes every page as wide as the window, now and when the window changes. */
    public void fitWidth() {
        fitting = true;
        requestLayout();
    }

    /** @param pixels of the screen for a point */
    public void setZoom(double pixels) {
        fitting = false;
        zoom.set(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, pixels)));
        requestLayout();
    }

    /** Larger or smaller by so many steps. */
    public void zoomBy(int steps) {
        setZoom(zoom.get() * Math.pow(ZOOM_STEP, steps));
    }

    /** Goes to the top of a page. */
    public void goTo(int page) {
        goTo(new PageStack.Anchor(Math.max(0, Math.min(page, document.sizes().size() - 1)), -PageStack.GAP / 2));
    }

    /** Brings a place into sight, with some room above it. */
    public void reveal(Area area) {
        goTo(new PageStack.Anchor(area.page(), area.y() - getHeight() / 4 / zoom.get()));
    }

    private void goTo(PageStack.Anchor place) {
        anchor = place;
        requestLayout();
    }

    /** Scrolls by so many lines. */
    void scrollLines(double lines) {
        down.setValue(limited(down, down.getValue() + lines * LINE));
    }

    /** Scrolls by so many windows. */
    void scrollWindows(double windows) {
        down.setValue(limited(down, down.getValue() + windows * (getHeight() - LINE)));
    }

    void scrollToEnd() {
        down.setValue(down.getMax());
    }

    private static double limited(ScrollBar bar, double value) {
        return Math.max(0, Math.min(bar.getMax(), value));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoomBy((int) Math.signum(event.getDeltaY()));
        } else {
            down.setValue(limited(down, down.getValue() - event.getDeltaY()));
            across.setValue(limited(across, across.getValue() - event.getDeltaX()));
        }
        event.consume();
    }

    private void scrolled() {
        if (!placing) {
            anchor = stack.anchor(down.getValue());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.ceil(down.prefWidth(-1));
        double width = Math.max(1, getWidth() - bar);
        stack = fitting ? new PageStack(document.sizes(), MOST_FITTED, Math.max(1, width - 2 * PageStack.GAP))
            : new PageStack(document.sizes(), zoom.get(), Double.MAX_VALUE);
        boolean wide = stack.width() > width + 1;
        double height = Math.max(1, getHeight() - (wide ? bar : 0));
        placing = true;
        fit(down, stack.height(), height);
        boolean grown = across.getMax() == 0;
        fit(across, stack.width(), width);
        if (grown) {
            across.setValue(across.getMax() / 2);
        }
        down.setValue(limited(down, Math.round(stack.y(anchor))));
        placing = false;
        across.setVisible(wide);
        down.resizeRelocate(width, 0, bar, getHeight());
        across.resizeRelocate(0, height, width, bar);
        clip.setWidth(width);
        clip.setHeight(height);
        desk.resizeRelocate(0, 0, width, height);
        desk.place(stack, across.getValue(), down.getValue(), width, height);
        current.set(stack.pageAt(down.getValue() + height / 3));
        if (fitting && !document.sizes().isEmpty()) {
            zoom.set(stack.zoom(current.get()));
        }
        over.ifPresent(shown -> shown.place(desk.view(shown.area().page()), desk.getWidth()));
    }

    private static void fit(ScrollBar bar, double whole, double seen) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole <= seen ? most : most * seen / whole);
        bar.setUnitIncrement(LINE);
        bar.setBlockIncrement(seen);
        bar.setValue(limited(bar, bar.getValue()));
    }

    /** The point of a page under a point of the scene; empty beside the pages. */
    public Optional<PagePoint> at(double sceneX, double sceneY) {
        Point2D point = desk.sceneToLocal(sceneX, sceneY);
        return desk.getChildrenUnmodifiable().stream().map(PageView.class::cast)
            .filter(view -> view.getBoundsInParent().contains(point)).findFirst()
            .map(view -> new PagePoint(view.page(), (point.getX() - view.getLayoutX()) / view.zoom(),
                (point.getY() - view.getLayoutY()) / view.zoom()));
    }

    /** Where a place of a page is in the scene; empty when the page is not in sight. */
    public Optional<Point2D> inScene(Area area) {
        return desk.view(area.page()).map(view ->
            view.localToScene((area.x() + area.width() / 2) * view.zoom(), (area.y() + area.height() / 2) * view.zoom()));
    }

    /** Marks places lightly. */
    public void mark(List<Area> areas) {
        desk.mark(areas);
    }

    /** The node on which the mouse is heard of. */
    public Region desk() {
        return desk;
    }

    /** Puts a node over a place of a page, where it moves with it; there is one at most. */
    public void showOver(Region node, Area area) {
        hideOver();
        over = Optional.of(new OverPage(node, area));
        getChildren().add(node);
        requestLayout();
    }

    /** Takes away what stands over a page. */
    public void hideOver() {
        over.ifPresent(shown -> getChildren().remove(shown.node()));
        over = Optional.empty();
    }

    /** How many images of pages are kept. */
    int keptImages() {
        return desk.keptImages();
    }

    /** Ends drawing for good. */
    public void close() {
        desk.close();
    }
}
