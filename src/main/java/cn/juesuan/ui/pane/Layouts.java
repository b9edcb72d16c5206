package cn.juesuan.ui.pane;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Brings the window to where it will be at the next frame, for nodes have a place only when they have been laid out. */
public final class Layouts {
    private Layouts() {
    }

    /** Styles and lays out all that stands in the window with {@code node}; nothing while it is in none. */
    public static void complete(Node node) {
        if (node.getScene() != null) {
            Parent root = node.getScene().getRoot();
            root.applyCss();
            root.layout();
        }
    }
}
