package cn.juesuan.ui.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Modality;
import javafx.stage.Window;

/** The one place dialogs come from, so that all of them look and behave alike. */
public final class Dialogs {
    static final ButtonType CANCEL = new ButtonType("取消", ButtonBar.ButtonData.CANCEL_CLOSE);
    private static final double MESSAGE_WIDTH = 34;

    private static final double FORM_WIDTH = 460;

    private final Window owner;

    public Dialogs(Window owner) {
        this.owner = owner;
    }

    public void tell(String heading, String message) {
        alert(Alert.AlertType.INFORMATION, heading, message, new ButtonType("知道了", ButtonBar.ButtonData.OK_DONE)).showAndWait();
    }

    /** @param picture stands beside the heading */
    public void tell(String heading, String message, Node picture) {
        Alert alert = alert(Alert.AlertType.INFORMATION, heading, message, new ButtonType("知道了", ButtonBar.ButtonData.OK_DONE));
        alert.setGraphic(picture);
        alert.showAndWait();
    }

    public void warn(String heading, String message) {
        alert(Alert.AlertType.WARNING, heading, message, new ButtonType("知道了", ButtonBar.ButtonData.OK_DONE)).showAndWait();
    }

    /** Asks before something is done; {@code action} names it on the button. */
    public boolean confirm(String heading, String message, String action) {
        ButtonType yes = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        return alert(Alert.AlertType.CONFIRMATION, heading, message, yes, CANCEL).showAndWait().filter(yes::equals).isPresent();
    }

    private Alert alert(Alert.AlertType type, String heading, String message, ButtonType... buttons) {
        Alert alert = new Alert(type, "", buttons);
        prepare(alert, heading);
        Label text = new Label(message);
        text.setWrapText(true);
        text.setStyle("-fx-max-width: " + MESSAGE_WIDTH + "em; -fx-pref-width: " + MESSAGE_WIDTH + "em;");
        alert.getDialogPane().setContent(text);
        return alert;
    }

    /** A form with a confirming button; {@code result} is asked when it is pressed. */
    public <T> Dialog<T> form(String heading, Node content, String action, java.util.function.Supplier<T> result) {
        Dialog<T> dialog = new Dialog<>();
        prepare(dialog, heading);
        ButtonType confirm = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(confirm, CANCEL);
        dialog.getDialogPane().setContent(content);
        dialog.setResultConverter(button -> button == confirm ? result.get() : null);
        return dialog;
    }

    /** The confirming button of a dialog made by {@link #form}. */
    public static Node confirmButton(Dialog<?> dialog) {
        return dialog.getDialogPane().getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
            .findFirst().map(dialog.getDialogPane()::lookupButton).orElseThrow();
    }

    /** Running text above the fields of a form: a label there would be cut off after its first line. */
    public static Text running(String message) {
        Text text = new Text(message);
        text.setWrappingWidth(FORM_WIDTH);
        return text;
    }

    private void prepare(Dialog<?> dialog, String heading) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(heading);
        dialog.setResizable(true);
        dialog.setHeaderText(heading);
        DialogPane pane = dialog.getDialogPane();
        Optional.ofNullable(owner).map(Window::getScene).ifPresent(scene -> pane.getStylesheets().setAll(scene.getStylesheets()));
        pane.getStyleClass().add("workbench-dialog");
        pane.setStyle("-fx-font-family: \"" + WindowFont.chinese() + "\";");
    }
}
