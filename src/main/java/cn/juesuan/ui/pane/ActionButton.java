package cn.juesuan.ui.pane;

import javafx.scene.control.Button;

/** A button of a bar over a page: never cut short, and out of the way of the Tab key. */
public final class ActionButton extends Button {
    public ActionButton(String text, Runnable action) {
        super(text);
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setOnAction(event -> action.run());
    }
}
