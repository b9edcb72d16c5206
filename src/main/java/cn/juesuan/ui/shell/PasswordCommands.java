package cn.juesuan.ui.shell;

import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.ui.dialog.FailureText;
import cn.juesuan.workbench.opening.OpenAccount;
import cn.juesuan.workbench.opening.Password;
import cn.juesuan.workbench.opening.Protection;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;

/** Sets, changes and takes away the password of the open account. */
final class PasswordCommands {
    private final MainWindow window;
    private final Opening opening;

    /** What was typed: the password that was, none where there was none, and the one that is to be, none to take it away. */
    private record Asked(Password before, Password after) {
    }

    PasswordCommands(MainWindow window, Opening opening) {
        this.window = window;
        this.opening = opening;
    }

    void change() {
        window.onView(view -> ask(view.account()).ifPresent(asked ->
            window.background().run("正在核对密码", () -> isRight(view.account(), asked.before()), right -> {
                if (right) {
                    change(view.account(), asked.after());
                } else {
                    window.dialogs().warn("密码没有改", "现在的密码不对。请检查大小写和输入法后再试。");
                }
            }, failed -> window.dialogs().warn("密码没有改", FailureText.message(failed)))));
    }

    private static boolean isRight(OpenAccount account, Password before) {
        try (before) {
            return account.isOpenedBy(before);
        }
    }

    private void change(OpenAccount account, Password after) {
        Path path = account.path();
        Password before = account.password();
        opening.whileClosed(path, before, after, "改密码", () -> {
            try (after) {
                return Protection.change(path, before, after);
            }
        });
    }

    private Optional<Asked> ask(OpenAccount account) {
        GridPane fields = new GridPane();
        fields.getStyleClass().add("fields");
        PasswordField before = NewPassword.field("password");
        CheckBox remove = new CheckBox("取消密码：今后谁拿到文件都能打开");
        remove.setId("remove-password");
        NewPassword after = new NewPassword("账文件和它的备份用密码加密，以后每次打开都要输入。");
        if (account.isProtected()) {
            fields.addRow(0, new Label("现在的密码"), before);
            fields.add(remove, 0, 1, 2, 1);
        }
        after.addTo(fields);
        Dialog<Asked> dialog = window.dialogs().form(account.isProtected() ? "改密码" : "设密码", fields, account.isProtected() ? "改密码" : "设密码",
            () -> new Asked(before.getLength() == 0 ? Password.none() : NewPassword.taken(before), after.take()));
        var known = account.isProtected() ? before.textProperty().isNotEmpty() : after.isGood();
        Dialogs.confirmButton(dialog).disableProperty().bind(known.and(after.isGood().or(remove.selectedProperty().and(after.isEmpty()))).not());
        dialog.setOnShown(shown -> Platform.runLater(fields.getChildren().get(1)::requestFocus));
        return dialog.showAndWait();
    }
}
