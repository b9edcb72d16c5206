package cn.juesuan.ui.report;

import cn.juesuan.ui.pane.GrowingTextArea;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A text changed where it stands. Ctrl+Enter takes it, Esc gives it up. */
public final class InPlaceEditor extends VBox {
    private final GrowingTextArea area = new GrowingTextArea(2);
    private final String before;
    private final Predicate<String> save;
    private final Runnable closed;

    /**
     * @param caption what is being changed
     * @param save    takes the text; false when it could not
     * @param closed  called when it is done with
     */
    public InPlaceEditor(String caption, String text, Predicate<String> save, Runnable closed) {
        this.before = text;
        this.save = save;
        this.closed = closed;
        getStyleClass().add("in-place");
        Label heading = new Label(caption);
        heading.getStyleClass().add("in-place-caption");
        area.setText(text);
        area.getStyleClass().add("in-place-text");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Button take = button("保存（Ctrl+Enter）", this::take);
        take.getStyleClass().add("accent");
        HBox buttons = new HBox(take, button("放弃（Esc）", this::giveUp));
        buttons.getStyleClass().add("in-place-buttons");
        getChildren().addAll(heading, area, buttons);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            giveUp();
            event.consume();
        }
    }

    /** Has the text taken and closes; a text that could not be taken stays. */
    public void take() {
        if (area.getText().equals(before) || save.test(area.getText())) {
            closed.run();
        }
    }

    private void giveUp() {
        closed.run();
    }

    public void focus() {
        area.requestFocus();
        area.end();
    }
}
