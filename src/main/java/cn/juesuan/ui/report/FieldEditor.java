package cn.juesuan.ui.report;

import cn.juesuan.edition.report.FieldKind;
import cn.juesuan.ui.pane.GrowingTextArea;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The text control of one field at a time. What is typed is handed over on Enter, Tab and when the keyboard goes elsewhere; a text that
 * belongs to a field which has scrolled away is handed over too.
 */
final class FieldEditor {
    private final Owner owner;
    private final TextInputControl control;
    private Optional<FieldLine> shown = Optional.empty();
    private boolean handedOver;

    /** What the form does for its fields. */
    interface Owner {
        void type(String key, String text);

        void paste(String key, String table);

        void fillDown(String key);

        /** Goes to the field so many places further; false when there is none. */
        boolean move(String key, int by);

        void entered(String key);

        /** What can be inserted into the field. */
        List<Insertion> insertions(String key);

        /** Shows the next or previous page of the outline. */
        void turn(int by);

        void undo();

        void redo();
    }

    FieldEditor(FieldKind kind, Owner owner) {
        this.owner = owner;
        this.control = kind == FieldKind.PROSE ? new GrowingTextArea(1) : kind.isFigure() ? new FigureField() : new TextField();
        control.getStyleClass().add("supplement-field");
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        control.setOnMouseClicked(click -> shown.filter(line -> !(control instanceof TextArea)).ifPresent(this::offer));
        control.textProperty().addListener((text, before, now) -> handedOver = false);
        control.focusedProperty().addListener((focused, was, is) -> {
            if (is) {
                shown.ifPresent(line -> owner.entered(line.key()));
            } else {
                commit();
            }
        });
    }

    /** Takes tables from a spreadsheet apart. */
    private final class FigureField extends TextField {
        @Override
        public void paste() {
            String clip = Clipboard.getSystemClipboard().getString();
            if (clip != null && clip.strip().matches("(?s).*[\\t\\r\\n].*")) {
                shown.ifPresent(line -> owner.paste(line.key(), clip));
            } else {
                super.paste();
            }
        }
    }

    TextInputControl control() {
        return control;
    }

    boolean isFocused() {
        return control.isFocused();
    }

    /** Shows the field; what is being typed into the same field stays. */
    void show(FieldLine line) {
        boolean other = shown.map(before -> !before.key().equals(line.key())).orElse(true);
        if (other) {
            handOverLater();
        }
        boolean typing = !other && isChanged() && shown.get().text().equals(line.text());
        shown = Optional.of(line);
        if (!typing && !control.getText().equals(line.text())) {
            control.setText(line.text());
        }
        control.setPromptText(line.prompt());
    }

    /** The row may be reused while the window lays itself out: no moment for an edit. */
    private void handOverLater() {
        if (isChanged()) {
            String key = shown.get().key();
            String text = control.getText();
            Platform.runLater(() -> owner.type(key, text));
        }
    }

    private boolean isChanged() {
        return shown.map(line -> !line.text().equals(control.getText())).orElse(false);
    }

    /** Hands over what was typed; once only, for what could not be taken has been said. */
    void commit() {
        if (isChanged() && !handedOver) {
            handedOver = true;
            owner.type(shown.get().key(), control.getText());
        }
    }

    void focus() {
        control.requestFocus();
        if (control instanceof TextField) {
            control.selectAll();
        } else {
            control.end();
        }
    }

    private void pressed(KeyEvent event) {
        shown.ifPresent(line -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
                leave(line, event);
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                offer(line);
                event.consume();
            } else if (event.isShortcutDown()) {
                shortcut(line, event);
            } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
                control.setText(line.text());
                event.consume();
            } else if (control instanceof TextField && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(line, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
    }

    /** Lists the words a field may hold, as Alt+Down does in a spreadsheet; nothing for a field of free text. */
    private void offer(FieldLine line) {
        List<Insertion> insertions = owner.insertions(line.key());
        if (!insertions.isEmpty()) {
            new InsertMenu(insertions, control::replaceSelection).show(control, Side.BOTTOM, 0, 0);
            return;
        }
        ContextMenu words = new ContextMenu();
        line.choices().forEach(word -> {
            MenuItem item = new MenuItem(word);
            item.setOnAction(chosen -> {
                control.setText(word);
                commit();
            });
            words.getItems().add(item);
        });
        if (!line.choices().isEmpty()) {
            words.show(control, Side.BOTTOM, 0, 0);
        }
    }

    /** Enter and Tab go on, with Shift back; Alt+Enter begins a line as in a spreadsheet. */
    private void leave(FieldLine line, KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (event.isAltDown() || event.isShortcutDown())) {
            if (control instanceof TextArea) {
                control.replaceSelection("\n");
            }
            event.consume();
        } else if (move(line, event.isShiftDown() ? -1 : 1) || event.getCode() == KeyCode.ENTER || control instanceof TextArea) {
            event.consume();
        }
    }

    private boolean move(FieldLine line, int by) {
        commit();
        return owner.move(line.key(), by);
    }

    private void shortcut(FieldLine line, KeyEvent event) {
        if (event.getCode() == KeyCode.D) {
            commit();
            owner.fillDown(line.key());
            event.consume();
        } else if (!isChanged() && event.getCode() == KeyCode.Z) {
            owner.undo();
            event.consume();
        } else if (!isChanged() && event.getCode() == KeyCode.Y) {
            owner.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            // the list would take these for itself
            commit();
            owner.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }
}
