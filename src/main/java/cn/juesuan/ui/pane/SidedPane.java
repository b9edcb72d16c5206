package cn.juesuan.ui.pane;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * What is worked at, between two side panes that keep their width when the window changes its own. Until the user begins to work the
 * window may still be coming up to its size: so long they have their share of it.
 */
public final class SidedPane extends SplitPane {
    private static final double[] SHARES = {0.18, 0.81};

    public SidedPane(Node left, Node middle, Node right) {
        super(left, middle, right);
        setDividerPositions(SHARES);
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        ChangeListener<Number> sized = (width, was, is) -> Platform.runLater(() -> setDividerPositions(SHARES));
        EventHandler<InputEvent> begun = event -> widthProperty().removeListener(sized);
        widthProperty().addListener(sized);
        addEventFilter(MouseEvent.MOUSE_PRESSED, begun);
        addEventFilter(KeyEvent.KEY_PRESSED, begun);
    }
}
