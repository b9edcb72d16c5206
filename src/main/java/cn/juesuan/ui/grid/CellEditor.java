package cn.juesuan.ui.grid;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * The one text field of a grid. It lies over the current cell and has the keyboard focus all the time, unseen until
 * something is typed. So the first letter, and the first composition of an input method, is already in its place:
 * moving the focus then would end the composition.
 */
final class CellEditor {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private enum Mode { CLOSED, TYPING, IN_PLACE }

    private final TextField field = new TextField();
    private Mode mode = Mode.CLOSED;
    private String before = "";

    CellEditor() {
        field.getStyleClass().add("grid-editor");
        field.setMouseTransparent(true);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
        field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    TextField field() {
        return field;
    }

    boolean isOpen() {
        return mode != Mode.CLOSED;
    }

    /** Whether arrow keys leave the cell, as they do when editing began by typing. */
    boolean arrowsLeave() {
        return mode == Mode.TYPING;
    }

    /** Opens with the text of the cell, the caret at its end. */
    void openWith(String text) {
        before = text;
        field.setText(text);
        open(Mode.IN_PLACE);
        field.requestFocus();
        field.end();
    }

    /** From now on, arrow keys move the caret. */
    void stayInPlace() {
        mode = Mode.IN_PLACE;
    }

    /** Closes; what was typed, unless the text is as it was. */
    Optional<String> close() {
        String text = field.getText();
        boolean toSend = mode == Mode.TYPING || mode == Mode.IN_PLACE && !text.equals(before);
        abandon();
        return toSend ? Optional.of(text) : Optional.empty();
    }

    /** Closes and forgets what was typed. */
    void abandon() {
        mode = Mode.CLOSED;
        field.clear();
        field.setMouseTransparent(true);
        field.pseudoClassStateChanged(OPEN, false);
    }

    private void open(Mode newMode) {
        mode = newMode;
        field.setMouseTransparent(false);
        field.pseudoClassStateChanged(OPEN, true);
    }

    private void typed(KeyEvent event) {
        if (isOpen()) {
            return;
        }
        if (isText(event)) {
            open(Mode.TYPING);
        } else {
            event.consume();
        }
    }

    /** AltGr comes as Ctrl and Alt together on Windows and does type letters. */
    private static boolean isText(KeyEvent event) {
        String typed = event.getCharacter();
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        return !command && !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127;
    }

    private void composed(InputMethodEvent event) {
        if (!isOpen() && !(event.getComposed().isEmpty() && event.getCommitted().isEmpty())) {
            open(Mode.TYPING);
        } else if (mode == Mode.TYPING && event.getComposed().isEmpty() && event.getCommitted().isEmpty()) {
            // A composition given up must not empty the cell.
            Platform.runLater(this::closeIfBlank);
        }
    }

    private void closeIfBlank() {
        if (mode == Mode.TYPING && field.getText().isEmpty()) {
            abandon();
        }
    }

    /** The menu of a text field is of no use while the field is not seen; the grid may have one of its own. */
    private void menuRequested(ContextMenuEvent event) {
        if (!isOpen()) {
            event.consume();
            field.getParent().fireEvent(event.copyFor(field.getParent(), field.getParent()));
        }
    }
}
