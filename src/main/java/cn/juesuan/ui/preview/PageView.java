package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.Area;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A page on the desk: its paper, its image as soon as there is one, and what is marked on it. */
final class PageView extends Region {
    private final int page;
    private final ImageView image = new ImageView();
    private final Pane marks = new Pane();
    private Optional<PageKey> shown = Optional.empty();
    private List<Area> marked = List.of();
    private double zoom = 1;

    PageView(int page) {
        this.page = page;
        getStyleClass().add("preview-page");
        marks.setMouseTransparent(true);
        image.setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(image, marks);
    }

    int page() {
        return page;
    }

    /** @param now pixels of the screen for a point */
    void setZoom(double now) {
        if (zoom != now) {
            zoom = now;
            placeMarks();
        }
    }

    double zoom() {
        return zoom;
    }

    boolean shows(PageKey key) {
        return shown.filter(key::equals).isPresent();
    }

    void show(PageKey key, Image drawn) {
        shown = Optional.of(key);
        image.setImage(drawn);
        requestLayout();
    }

    /** Marks what can be clicked. */
    void mark(List<Area> areas) {
        List<Area> here = areas.stream().filter(area -> area.page() == page).toList();
        if (!here.equals(marked)) {
            marked = here;
            placeMarks();
        }
    }

    private void placeMarks() {
        marks.getChildren().setAll(marked.stream().map(this::markOf).toList());
    }

    private Region markOf(Area area) {
        Region mark = new Region();
        mark.getStyleClass().add("preview-mark");
        mark.resizeRelocate(Math.floor(area.x() * zoom), Math.floor(area.y() * zoom), Math.ceil(area.width() * zoom), Math.ceil(area.height() * zoom));
        mark.setManaged(false);
        return mark;
    }

    @Override
    protected void layoutChildren() {
        image.setFitWidth(getWidth());
        image.setFitHeight(getHeight());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
