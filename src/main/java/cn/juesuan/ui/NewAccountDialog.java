package cn.juesuan.ui;

import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.form.Editions;
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
    private final Label edition = new Label();

    NewAccountDialog() {
        name.setId("unit-name");
        year.setId("account-year");
        for (UnitKind each : UnitKind.values()) {
            kind.getItems().add(each.caption());
        }
        kind.setValue(UnitKind.UNIT.caption());
        edition.textProperty().bind(Bindings.createStringBinding(this::editionTitle, year.textProperty()));
    }

    NewAccountDialog(UnitProfile profile) {
        this();
        name.setText(profile.name());
        year.setText(Integer.toString(profile.year()));
        kind.setValue(profile.kind().caption());
    }

    private String editionTitle() {
        return isYear() ? new Editions().forYear(Integer.parseInt(year.getText().strip())).title() : "年度应是四位数字，如 2024";
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
        pane.addRow(3, new Label("表样"), edition);
        GridPane.setHgrow(name, Priority.ALWAYS);
        Dialog<UnitProfile> dialog = dialogs.form(heading, pane, action, this::profile);
        Dialogs.confirmButton(dialog).disableProperty().bind(Bindings.createBooleanBinding(
            () -> name.getText().isBlank() || !isYear(), name.textProperty(), year.textProperty()));
        dialog.setOnShown(shown -> javafx.application.Platform.runLater(name::requestFocus));
        return dialog.showAndWait();
    }

    private UnitProfile profile() {
        int of = Integer.parseInt(year.getText().strip());
        return new UnitProfile(name.getText().strip(), UnitKind.byCaption(kind.getValue()).orElseThrow(), of, new Editions().forYear(of).name());
    }
}
