package cn.juesuan.ui;

import cn.juesuan.workbench.ImportReview;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Shows what an import would do and asks whether to do it. */
final class ImportDialog {
    private ImportDialog() {
    }

    static boolean confirms(Dialogs dialogs, ImportReview review) {
        TextArea text = new TextArea(review.text());
        text.setEditable(false);
        text.setPrefSize(720, 420);
        CheckBox keepGood = shownWhen(!review.contentDoubts().isEmpty(), "存疑的格不导入，其余照样导入");
        CheckBox although = shownWhen(!review.mismatches().isEmpty(), "文件写的单位、年度或类别和这本账不符，仍要导入到这本账");
        VBox content = new VBox(new Label(heading(review)), text, keepGood, although);
        content.getStyleClass().add("fields");
        content.setSpacing(8);
        Dialog<Boolean> dialog = dialogs.form("导入报表", content, "导入", () -> true);
        Dialogs.confirmButton(dialog).disableProperty().bind(isOpen(keepGood).or(isOpen(although)));
        return dialog.showAndWait().orElse(false);
    }

    private static CheckBox shownWhen(boolean shown, String text) {
        CheckBox box = new CheckBox(text);
        box.setVisible(shown);
        box.setManaged(shown);
        return box;
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
