package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import java.util.Optional;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for a note before something is done that stays on record. */
final class NoteDialog {
    private final String heading;
    private final String message;
    private final String caption;
    private final boolean required;
    private final TextField note = new TextField();

    /** @param required whether nothing is done without a note */
    NoteDialog(String heading, String message, String caption, boolean required) {
        this.heading = heading;
        this.message = message;
        this.caption = caption;
        this.required = required;
    }

    /** @param action what the confirming button says */
    Optional<String> ask(Dialogs dialogs, String action) {
        note.setId("note");
        VBox content = new VBox(Dialogs.running(message), new Label(caption), note);
        content.getStyleClass().add("note-form");
        Dialog<String> dialog = dialogs.form(heading, content, action, note::getText);
        if (required) {
            Dialogs.confirmButton(dialog).setDisable(true);
            note.textProperty().addListener((typed, before, now) -> Dialogs.confirmButton(dialog).setDisable(now.isBlank()));
        }
        dialog.setOnShown(shown -> javafx.application.Platform.runLater(note::requestFocus));
        return dialog.showAndWait();
    }
}
