package cn.juesuan.ui.preview;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/** Scrolling and zooming with the keyboard. */
final class PageKeys implements EventHandler<KeyEvent> {
    private final PageScroll pages;

    PageKeys(PageScroll pages) {
        this.pages = pages;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getTarget() == pages && (event.isShortcutDown() ? zoom(event) : scroll(event))) {
            event.consume();
        }
    }

    private boolean zoom(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> pages.zoomBy(1);
            case MINUS, SUBTRACT -> pages.zoomBy(-1);
            case DIGIT0, NUMPAD0 -> pages.setZoom(PageScroll.ACTUAL_SIZE);
            case HOME -> pages.goTo(0);
            case END -> pages.scrollToEnd();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean scroll(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> pages.scrollLines(-1);
            case DOWN -> pages.scrollLines(1);
            case PAGE_UP -> pages.scrollWindows(-1);
            case PAGE_DOWN -> pages.scrollWindows(1);
            case SPACE -> pages.scrollWindows(event.isShiftDown() ? -1 : 1);
            case HOME -> pages.goTo(0);
            case END -> pages.scrollToEnd();
            default -> {
                return false;
            }
        }
        return true;
    }
}
