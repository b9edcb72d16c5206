package cn.juesuan.ui;

import cn.juesuan.audit.Finding;
import cn.juesuan.form.Strength;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 审核: what the audit finds, the serious first. Enter or a click goes to the cell. */
final class FindingsPane extends VBox {
    private final Label counts = new Label();
    private final ListView<Finding> list = new ListView<>();

    FindingsPane(Consumer<Finding> goTo) {
        getStyleClass().add("findings");
        counts.getStyleClass().add("pane-heading");
        list.setId("findings");
        list.setPlaceholder(new Label("没有发现问题"));
        list.setCellFactory(view -> new FindingCell());
        list.setOnMouseClicked(event -> selected(goTo));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected(goTo);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(counts, list);
        show(List.of());
    }

    private void selected(Consumer<Finding> goTo) {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding != null) {
            goTo.accept(finding);
        }
    }

    void show(List<Finding> findings) {
        counts.setText("审核　" + Stream.of(Strength.values()).map(strength ->
            findings.stream().filter(finding -> finding.strength() == strength).count() + " " + strength.caption())
            .collect(Collectors.joining(" · ")));
        if (!list.getItems().equals(findings)) {
            list.getItems().setAll(findings);
        }
    }

    /** Moves the keyboard here. */
    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private static final class FindingCell extends ListCell<Finding> {
        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setText(empty ? null : finding.strength().caption() + "　" + finding.message());
            setWrapText(true);
            setPrefWidth(0);
            getStyleClass().removeAll("error", "notice", "rounding");
            if (!empty) {
                getStyleClass().add(finding.strength().name().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
