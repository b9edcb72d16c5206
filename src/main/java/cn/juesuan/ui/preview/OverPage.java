package cn.juesuan.ui.preview;

import cn.juesuan.workbench.delivery.Preview.Area;
import java.util.Optional;
import javafx.scene.layout.Region;

/** A node over a place of a page. */
record OverPage(Region node, Area area) {
    private static final double LEAST_WIDTH = 420;

    /**
     * Puts the node where its place is now.
     *
     * @param page  empty when the page is not in sight
     * @param width of what is seen
     */
    void place(Optional<PageView> page, double width) {
        double zoom = page.map(PageView::zoom).orElse(1.0);
        double own = Math.min(width - 2 * PageStack.GAP, Math.max(area.width() * zoom + 2 * PageStack.GAP, LEAST_WIDTH));
        node.applyCss();
        double height = node.prefHeight(own);
        node.setVisible(page.isPresent());
        page.ifPresent(view -> {
            double x = view.getLayoutX() + area.x() * zoom - PageStack.GAP;
            double y = view.getLayoutY() + area.y() * zoom - PageStack.GAP;
            node.resizeRelocate(Math.max(PageStack.GAP, Math.min(x, width - PageStack.GAP - own)), y, own, height);
        });
    }
}
