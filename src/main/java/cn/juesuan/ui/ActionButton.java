package cn.juesuan.ui;

import javafx.scene.control.Button;

/** A button of a bar over a page: never cut short, and out of the way of the Tab key. */
final class ActionButton extends Button {
    ActionButton(String text, Runnable action) {
        super(text);
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setOnAction(event -> action.run());
    }
}
