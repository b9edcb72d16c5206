package cn.juesuan.ui.report;

import cn.juesuan.report.narrative.ShareRounding;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Under a paragraph of shares: which of them takes up what they lack to 100%. */
final class ShareChoice extends HBox {
    private final SupplementEditing editing;
    private final ChoiceBox<String> choice = new ChoiceBox<>();
    private boolean showing;

    ShareChoice(EditSession session, ReportPanes.Surroundings around) {
        this.editing = new SupplementEditing(session);
        getStyleClass().add("share-choice");
        for (ShareRounding way : ShareRounding.values()) {
            choice.getItems().add(way.caption());
        }
        choice.setFocusTraversable(false);
        choice.setOnAction(event -> {
            if (!showing) {
                around.edit(() -> editing.type(ShareRounding.FIELD, choice.getValue()));
            }
        });
        Label label = new Label("各占比四舍五入后合计不是 100% 时，差数由哪一项承担：");
        getChildren().addAll(label, choice);
        showCurrent();
    }

    /** Shows what is set. */
    void showCurrent() {
        showing = true;
        choice.setValue(ShareRounding.of(editing.figures()).caption());
        showing = false;
    }
}
