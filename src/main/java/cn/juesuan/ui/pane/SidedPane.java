package cn.juesuan.ui.pane;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
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
    private static final double UPPER_SHARE = 0.42;


    private final Node left;
    private final Node middle;
    private final SplitPane right;
    private double leftShare = SHARES[0];
    private double rightShare = SHARES[1];

    /** @param upper stands on the right over {@code lower} */
    public SidedPane(Node left, Node middle, Node upper, Node lower) {
        this.left = left;
        this.middle = middle;
        this.right = new SplitPane(upper, lower);
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(UPPER_SHARE);
        getItems().setAll(left, middle, right);
        setDividerPositions(SHARES);
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        ChangeListener<Number> sized = (width, was, is) -> Platform.runLater(this::shareAfterLayout);
        EventHandler<InputEvent> begun = event -> widthProperty().removeListener(sized);
        widthProperty().addListener(sized);
        addEventFilter(MouseEvent.MOUSE_PRESSED, begun);
        addEventFilter(KeyEvent.KEY_PRESSED, begun);
    }

    /** The layout that follows on another width would undo what is set before it. */
    private void shareAfterLayout() {
        if (getScene() == null || getItems().size() <= SHARES.length) {
            return;
        }
        Scene scene = getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                setDividerPositions(SHARES);
            }
        });
        requestLayout();
        Platform.requestNextPulse();
    }

    /** Hides the left side, or shows it again as wide as it was. */
    public void switchLeft() {
        change(!getItems().contains(left), getItems().contains(right));
    }

    /** Likewise the right side. */
    public void switchRight() {
        change(getItems().contains(left), !getItems().contains(right));
    }

    private void change(boolean showLeft, boolean showRight) {
        remember();
        List<Node> shown = new ArrayList<>(List.of(middle));
        List<Double> positions = new ArrayList<>();
        if (showLeft) {
            shown.add(0, left);
            positions.add(leftShare);
        }
        if (showRight) {
            shown.add(right);
            positions.add(rightShare);
        }
        getItems().setAll(shown);
        setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void remember() {
        double[] now = getDividerPositions();
        if (getItems().contains(left)) {
            leftShare = now[0];
        }
        if (getItems().contains(right)) {
            rightShare = now[now.length - 1];
        }
    }
}
