package cn.juesuan.ui.shell;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.ui.dialog.Dialogs;
import cn.juesuan.workbench.exchange.ImportReview;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows what an import would do and asks whether to do it. */
final class ImportDialog {
    private static final String AS_WRITTEN = "照文件";

    /**
     * What the user decided.
     *
     * @param unit when given, the files are to be read again in this unit of money where theirs is in doubt
     */
    record Decision(Optional<MoneyUnit> unit) {
    }

    private ImportDialog() {
    }

    /** Empty when nothing is to be imported. */
    static Optional<Decision> decision(Dialogs dialogs, ImportReview review) {
        TextArea text = new TextArea(review.text());
        text.setEditable(false);
        text.setPrefSize(720, 420);
        ChoiceBox<String> unit = new ChoiceBox<>();
        unit.getItems().addAll(AS_WRITTEN, MoneyUnit.WAN.caption(), MoneyUnit.YUAN.caption());
        unit.setValue(AS_WRITTEN);
        CheckBox keepGood = shownWhen(!review.contentDoubts().isEmpty(), new CheckBox("存疑的格不导入，其余照样导入"));
        CheckBox although = shownWhen(!review.mismatches().isEmpty(), new CheckBox("文件写的单位、年度或类别和这本账不符，仍要导入到这本账"));
        VBox content = new VBox(new Label(heading(review)), text, shownWhen(review.doubtsMoneyUnit(), new HBox(8,
            new Label("金额单位（选了以后重新读一遍）"), unit)), keepGood, although);
        content.getStyleClass().add("fields");
        content.setSpacing(8);
        Dialog<Decision> dialog = dialogs.form("导入报表", content, "导入", () -> new Decision(MoneyUnit.byCaption(unit.getValue())));
        BooleanBinding asWritten = Bindings.createBooleanBinding(() -> AS_WRITTEN.equals(unit.getValue()), unit.valueProperty());
        Dialogs.confirmButton(dialog).disableProperty().bind(asWritten.and(isOpen(keepGood).or(isOpen(although))));
        return dialog.showAndWait();
    }

    private static <T extends Node> T shownWhen(boolean shown, T node) {
        node.setVisible(shown);
        node.setManaged(shown);
        return node;
    }

    /** Asked and not answered. */
    private static BooleanBinding isOpen(CheckBox box) {
        return box.visibleProperty().and(box.selectedProperty().not());
    }

    private static String heading(ImportReview review) {
        return "读到 %d 张表。导入是一步改动，可以撤销。".formatted(review.read().size())
            + (review.contradictions().isEmpty() ? "" : "有 %d 处合计与明细不符。".formatted(review.contradictions().size()))
            + (review.doubts().isEmpty() ? "" : "有 %d 处存疑。".formatted(review.doubts().size()));
    }
}
