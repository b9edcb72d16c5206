package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.opening.Password;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;

/** The fields in which a new password is typed, twice, and what must be known before it is set. */
final class NewPassword {
    private final PasswordField typed = field("new-password");
    private final PasswordField again = field("new-password-again");
    private final Text note = Dialogs.running("");

    /** @param blank what it means to leave the fields empty */
    NewPassword(String blank) {
        note.textProperty().bind(Bindings.createStringBinding(() -> note(blank), typed.textProperty(), again.textProperty()));
    }

    static PasswordField field(String id) {
        PasswordField field = new PasswordField();
        field.setId(id);
        return field;
    }

    void addTo(GridPane fields) {
        fields.addRow(fields.getRowCount(), new Label("密码"), typed);
        fields.addRow(fields.getRowCount(), new Label("再输一遍"), again);
        fields.add(note, 0, fields.getRowCount(), 2, 1);
    }

    private String note(String blank) {
        if (isBlank()) {
            return blank;
        }
        if (typed.getLength() < Password.LEAST_LENGTH) {
            return "密码至少要 %d 个字。".formatted(Password.LEAST_LENGTH);
        }
        return isTwice() ? Password.WARNING : "两遍输入的密码不一样。";
    }

    private boolean isBlank() {
        return typed.getLength() == 0 && again.getLength() == 0;
    }

    private boolean isTwice() {
        return typed.getText().equals(again.getText());
    }

    /** Whether a password is typed that can be set. */
    BooleanBinding isGood() {
        return Bindings.createBooleanBinding(() -> typed.getLength() >= Password.LEAST_LENGTH && isTwice(), typed.textProperty(), again.textProperty());
    }

    /** Whether nothing is typed. */
    BooleanBinding isEmpty() {
        return Bindings.createBooleanBinding(this::isBlank, typed.textProperty(), again.textProperty());
    }

    /** Takes what was typed and empties the fields; none where they are empty. */
    Password take() {
        again.clear();
        return typed.getLength() == 0 ? Password.none() : taken(typed);
    }

    static Password taken(PasswordField field) {
        char[] characters = new char[field.getLength()];
        CharSequence text = field.getCharacters();
        for (int index = 0; index < characters.length; index++) {
            characters[index] = text.charAt(index);
        }
        field.clear();
        return Password.of(characters);
    }
}
