package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Asks for the password of a protected account. */
final class PasswordDialog {
    private final Dialogs dialogs;

    PasswordDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** The password that is needed to open the account, which may be none; empty when the user gives up. */
    Optional<Password> forAccount(Path account) {
        return OpenAccount.isProtected(account) ? ask(account, "") : Optional.of(Password.none());
    }

    /** @param trouble what was wrong with the one typed before; may be empty */
    Optional<Password> ask(Path account, String trouble) {
        PasswordField field = NewPassword.field("password");
        VBox content = new VBox(Dialogs.running(trouble.isEmpty() ? "“%s”有密码保护。没有密码就没有办法打开它。".formatted(account.getFileName()) : trouble), field);
        content.getStyleClass().add("note-form");
        Dialog<Password> dialog = dialogs.form("输入密码", content, "打开", () -> NewPassword.taken(field));
        Dialogs.confirmButton(dialog).disableProperty().bind(field.textProperty().isEmpty());
        dialog.setOnShown(shown -> Platform.runLater(field::requestFocus));
        return dialog.showAndWait();
    }
}
