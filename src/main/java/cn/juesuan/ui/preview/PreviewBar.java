package cn.juesuan.ui.preview;

import cn.juesuan.ui.pane.ActionButton;
import cn.juesuan.workbench.delivery.Preview;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the pages: where one is, how large they are shown, what can be done with them, and how far composing them has come. */
final class PreviewBar extends HBox {
    private final PageScroll pages;
    private final TextField page = new TextField("1");
    private final Label count = new Label("/ 0 页");
    private final Label zoom = new Label();
    private final Label state = new Label();
    private final Button cancel;
    private final Hyperlink renew;
    private int total;

    /**
     * @param cancel   ends composing
     * @param renew    composes anew
     * @param contents shows or hides the headings
     */
    PreviewBar(PageScroll pages, PreviewPane.Requests requests, Runnable cancel, Runnable renew, Consumer<Boolean> contents) {
        this.pages = pages;
        this.cancel = new ActionButton("取消", cancel);
        this.renew = new Hyperlink("重新生成");
        this.renew.setOnAction(event -> renew.run());
        getStyleClass().add("preview-bar");
        page.setId("preview-page");
        state.setId("preview-state");
        state.getStyleClass().add("quiet");
        state.setMinWidth(0);
        ToggleButton headings = new ToggleButton("目录");
        headings.setFocusTraversable(false);
        headings.setOnAction(event -> contents.accept(headings.isSelected()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(headings, new Label("第"), page, count, new ActionButton("－", () -> pages.zoomBy(-1)), zoom, new ActionButton("＋", () -> pages.zoomBy(1)),
            new ActionButton("适合宽度", pages::fitWidth), new ActionButton("100%", () -> pages.setZoom(PageScroll.ACTUAL_SIZE)), gap, state, this.renew, this.cancel,
            new ActionButton("打印…", requests::print), new ActionButton("导出 PDF…", requests::exportPdf));
        preparePage();
        zoom.getStyleClass().add("zoom");
        pages.zoomProperty().addListener((value, before, now) -> showZoom());
        showZoom();
        show(this.cancel, false);
        show(this.renew, false);
    }

    private void preparePage() {
        page.setTooltip(new Tooltip("输入页数后按 Enter（Ctrl+G）"));
        page.setFocusTraversable(false);
        page.setOnAction(event -> goToPage());
        page.focusedProperty().addListener((focused, was, is) -> showPage());
        pages.currentProperty().addListener((value, before, now) -> showPage());
    }

    /** Asks for the page to go to. */
    void askPage() {
        page.requestFocus();
        page.selectAll();
    }

    private void goToPage() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= total) {
            pages.goTo(Integer.parseInt(typed) - 1);
            pages.requestFocus();
        } else {
            tell("没有第 %s 页，共 %d 页。".formatted(typed, total));
            page.selectAll();
        }
    }

    private void showPage() {
        if (!page.isFocused()) {
            page.setText(Integer.toString(pages.currentProperty().get() + 1));
        }
    }

    private void showZoom() {
        zoom.setText(Math.round(pages.zoomProperty().get() / PageScroll.ACTUAL_SIZE * 100) + "%");
    }

    private static void show(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Composing has come so far; 0 of 0 when it has begun. */
    void working(int done, int all) {
        tell(all == 0 ? "正在排版…" : "正在排版 %d/%d 页…".formatted(done, all));
        show(cancel, true);
        show(renew, false);
    }

    /** The pages are those of the account as it is. */
    void done(Preview preview) {
        total = preview.pages();
        count.setText("/ %d 页".formatted(total));
        tell(String.join(" ", preview.warnings()));
        state.setTooltip(preview.warnings().isEmpty() ? null : new Tooltip(String.join("\n", preview.warnings())));
        show(cancel, false);
        show(renew, false);
        showPage();
    }

    /** Composing was cancelled. */
    void stale() {
        tell("已取消，所示的不是最新的。");
        show(cancel, false);
        show(renew, true);
    }

    /** Says something about the pages. */
    void tell(String message) {
        state.setText(message);
        show(cancel, false);
        show(renew, false);
    }
}
