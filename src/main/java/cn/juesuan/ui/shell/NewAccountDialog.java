package cn.juesuan.ui.shell;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.edition.UserEditions;
import cn.juesuan.workbench.opening.Password;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Asks whose account it is: for a new account, or to put an existing one right. */
final class NewAccountDialog {
    private final TextField name = new TextField();
    private final TextField year = new TextField(Integer.toString(LocalDate.now().getYear() - 1));
    private final ChoiceBox<String> kind = new ChoiceBox<>();
    private final ChoiceBox<String> place = new ChoiceBox<>();
    private final Label edition = new Label();
    private final Editions editions = UserEditions.all();
    private final Optional<NewPassword> protection;

    /** For a new account, which may get a password. */
    NewAccountDialog() {
        this(Optional.of(new NewPassword("密码可以不设；设了以后，账文件和备份加密，每次打开都要输入。")));
    }

    private NewAccountDialog(Optional<NewPassword> protection) {
        this.protection = protection;
        name.setId("unit-name");
        year.setId("account-year");
        for (UnitKind each : UnitKind.values()) {
            kind.getItems().add(each.caption());
        }
        kind.setValue(UnitKind.UNIT.caption());
        place.setId("place");
        place.getItems().setAll(editions.places());
        place.getSelectionModel().selectFirst();
        edition.textProperty().bind(Bindings.createStringBinding(this::editionTitle, year.textProperty(), place.valueProperty()));
    }

    /** For an account there is. */
    NewAccountDialog(UnitProfile profile) {
        this(Optional.empty());
        name.setText(profile.name());
        year.setText(Integer.toString(profile.year()));
        kind.setValue(profile.kind().caption());
        place.setValue(editions.named(profile.edition()).place());
    }

    private String editionTitle() {
        if (!isYear()) {
            return "年度应是四位数字，如 2024";
        }
        int of = Integer.parseInt(year.getText().strip());
        Edition forms = editions.of(place.getValue(), of);
        return forms.standsInFor(of).orElse(forms.title());
    }

    private boolean isYear() {
        return year.getText().strip().matches("(19|20)\\d\\d");
    }

    Optional<UnitProfile> ask(Dialogs dialogs, String heading, String action) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("fields");
        pane.addRow(0, new Label("单位（部门）名称"), name);
        pane.addRow(1, new Label("年度"), year);
        pane.addRow(2, new Label("决算类别"), kind);
        pane.addRow(3, new Label("地区"), place);
        pane.addRow(4, new Label("表样"), edition);
        protection.ifPresent(password -> password.addTo(pane));
        GridPane.setHgrow(name, Priority.ALWAYS);
        Dialog<UnitProfile> dialog = dialogs.form(heading, pane, action, this::profile);
        Dialogs.confirmButton(dialog).disableProperty().bind(Bindings.createBooleanBinding(
            () -> name.getText().isBlank() || !isYear(), name.textProperty(), year.textProperty())
            .or(protection.map(password -> password.isGood().or(password.isEmpty()).not()).orElse(Bindings.createBooleanBinding(() -> false))));
        dialog.setOnShown(shown -> javafx.application.Platform.runLater(name::requestFocus));
        return dialog.showAndWait();
    }

    /** The password that was typed for the new account; none where none was. */
    Password password() {
        return protection.map(NewPassword::take).orElseGet(Password::none);
    }

    private UnitProfile profile() {
        int of = Integer.parseInt(year.getText().strip());
        return new UnitProfile(name.getText().strip(), UnitKind.byCaption(kind.getValue()).orElseThrow(), of,
            editions.of(place.getValue(), of).name());
    }
}
