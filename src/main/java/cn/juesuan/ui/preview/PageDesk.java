package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.Area;
import cn.juesuan.workbench.delivery.Preview.PageSize;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/**
 * The pages in sight. Only they exist and only they are drawn; what was drawn last stays on a page until its new image is there.
 */
final class PageDesk extends Pane {
    /** Images kept for going back and forth. */
    static final int KEPT = 12;
    /** A hundred megabytes. */
    private static final double KEPT_PIXELS = 25e6;
    /** An image never has more pixels than this; beyond it the screen magnifies. */
    private static final double MOST_PIXELS = 8e6;

    private final Map<Integer, PageView> views = new HashMap<>();
    private final RecentImages<Image> images = new RecentImages<>(KEPT, KEPT_PIXELS, image -> image.getWidth() * image.getHeight());
    private final PageRendering rendering;
    private PagedDocument document = PagedDocument.NONE;
    private int number;
    private List<Area> marked = List.of();

    /** @param failed hears, on the JavaFX thread, why a page could not be drawn */
    PageDesk(Consumer<RuntimeException> failed) {
        rendering = new PageRendering(this::drawn, (key, failure) -> Platform.runLater(() -> {
            if (key.document() == number) {
                failed.accept(failure);
            }
        }));
        getStyleClass().add("preview-desk");
    }

    /** Other pages; those in sight stay as they are until the new ones are drawn. */
    void show(PagedDocument other) {
        document = other;
        number++;
        images.clear();
        marked = List.of();
    }

    /** Puts the pages in sight in their places: from {@code left} and {@code top} of the stack on. */
    void place(PageStack stack, double left, double top, double width, double height) {
        List<Integer> visible = stack.visible(top, height);
        views.keySet().retainAll(visible);
        visible.forEach(page -> views.computeIfAbsent(page, PageView::new));
        List<PageView> shown = visible.stream().map(views::get).toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        shown.forEach(view -> place(view, stack, left, top, width));
        draw(stack, visible);
    }

    private void place(PageView view, PageStack stack, double left, double top, double width) {
        PageSize size = stack.sizes().get(view.page());
        double pageWidth = Math.round(size.width() * stack.zoom(view.page()));
        double middle = Math.max(width, stack.width()) / 2 - left;
        view.setZoom(stack.zoom(view.page()));
        view.resizeRelocate(Math.round(middle - pageWidth / 2), Math.round(stack.top(view.page()) - top), pageWidth,
            Math.round(size.height() * stack.zoom(view.page())));
        view.mark(marked);
    }

    /** Where a page stands on this desk; empty when it is not in sight. */
    Optional<PageView> view(int page) {
        return Optional.ofNullable(views.get(page));
    }

    private void draw(PageStack stack, List<Integer> visible) {
        List<PageKey> missing = new ArrayList<>();
        for (int page : visible) {
            PageKey key = key(stack, page);
            images.get(key).ifPresentOrElse(image -> show(key, image), () -> missing.add(key));
        }
        int next = visible.isEmpty() ? 0 : visible.get(visible.size() - 1) + 1;
        if (next < stack.sizes().size() && !visible.isEmpty() && images.get(key(stack, next)).isEmpty()) {
            missing.add(key(stack, next));
        }
        rendering.want(document, missing);
    }

    private PageKey key(PageStack stack, int page) {
        PageSize size = stack.sizes().get(page);
        double most = Math.sqrt(MOST_PIXELS / (size.width() * size.height()));
        return new PageKey(number, page, Math.min(stack.zoom(page) * outputScale(), most));
    }

    private double outputScale() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getWindow()).map(Window::getOutputScaleX).orElse(1.0);
    }

    private void drawn(PageKey key, BufferedImage drawn) {
        Image image = Pixels.image(drawn);
        Platform.runLater(() -> {
            if (key.document() == number && getScene() != null) {
                images.put(key, image);
                show(key, image);
            }
        });
    }

    private void show(PageKey key, Image image) {
        view(key.page()).filter(view -> !view.shows(key)).ifPresent(view -> view.show(key, image));
    }

    /** Marks places on the pages in sight. */
    void mark(List<Area> areas) {
        marked = areas;
        views.values().forEach(view -> view.mark(areas));
    }

    /** Lets go of all images; they are drawn anew when needed. */
    void forgetImages() {
        images.clear();
        views.clear();
        getChildren().clear();
        rendering.want(PagedDocument.NONE, List.of());
    }

    int keptImages() {
        return images.size();
    }

    void close() {
        forgetImages();
        rendering.close();
    }
}
