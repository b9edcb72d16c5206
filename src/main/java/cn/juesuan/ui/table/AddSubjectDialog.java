package cn.juesuan.ui.table;

import cn.juesuan.account.Subject;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.editing.SubjectDictionary;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Asks for a new subject row: code or part of the name, completed from the dictionary. */
public final class AddSubjectDialog {
    private static final int SHOWN = 200;

    /** What was asked for; the name is empty when it is the dictionary's. */
    public record Request(String code, Optional<String> name) {
    }

    private final SubjectDictionary dictionary;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final ListView<Subject> completions = new ListView<>();

    public AddSubjectDialog(SubjectDictionary dictionary) {
        this.dictionary = dictionary;
        code.setId("subject-code");
        code.setPromptText("编码，或名称中的几个字");
        name.setId("subject-name");
        name.setPromptText("科目表中没有的科目，在此输入名称");
        completions.setCellFactory(view -> new SubjectCell());
        completions.setPrefHeight(260);
        code.textProperty().addListener((text, before, now) -> complete(now.strip()));
        code.addEventFilter(KeyEvent.KEY_PRESSED, this::moveInList);
        completions.setOnMouseClicked(event -> take());
    }

    /** @param start what the code begins with, such as the 款 the cursor is in */
    public Optional<Request> ask(Dialogs dialogs, String form, String start) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("fields");
        pane.addRow(0, new Label("科目编码"), code);
        pane.addRow(1, new Label("科目名称"), name);
        pane.add(completions, 0, 2, 2, 1);
        GridPane.setHgrow(code, Priority.ALWAYS);
        Dialog<Request> dialog = dialogs.form(form + " 增加科目", pane, "增加", this::request);
        dialog.setOnShown(shown -> Platform.runLater(() -> {
            code.setText(start);
            code.requestFocus();
            code.end();
        }));
        complete(start);
        return dialog.showAndWait();
    }

    private void complete(String text) {
        completions.getItems().setAll(dictionary.matching(text, SHOWN));
        Optional<String> known = dictionary.name(text);
        name.setText(known.orElse(""));
        name.setDisable(known.isPresent());
        if (!completions.getItems().isEmpty() && known.isEmpty()) {
            completions.getSelectionModel().selectFirst();
        }
    }

    private void moveInList(KeyEvent event) {
        int row = completions.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = Math.max(0, Math.min(completions.getItems().size() - 1, row + (event.getCode() == KeyCode.DOWN ? 1 : -1)));
            completions.getSelectionModel().select(next);
            completions.scrollTo(next);
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && row >= 0) {
            take();
            event.consume();
        }
    }

    private void take() {
        Subject chosen = completions.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            code.setText(chosen.code());
            code.end();
        }
    }

    private Request request() {
        String typed = code.getText().strip();
        Subject chosen = completions.getSelectionModel().getSelectedItem();
        boolean searching = !Subject.isCode(typed) && name.getText().isBlank() && chosen != null;
        String plain = searching ? chosen.code() : typed;
        return new Request(plain, dictionary.name(plain).isPresent() || name.getText().isBlank() ? Optional.empty() : Optional.of(name.getText()));
    }

    private static final class SubjectCell extends ListCell<Subject> {
        @Override
        protected void updateItem(Subject subject, boolean empty) {
            super.updateItem(subject, empty);
            setText(empty ? null : subject.code() + "　" + subject.name());
        }
    }
}
