package cn.juesuan.ui;

import cn.juesuan.account.Setting;
import cn.juesuan.report.narrative.ShareRounding;
import cn.juesuan.workbench.EditSession;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Under a paragraph of shares: which of them takes up what they lack to 100%. */
final class ShareChoice extends HBox {
    private final EditSession session;
    private final ChoiceBox<String> choice = new ChoiceBox<>();
    private boolean showing;

    ShareChoice(EditSession session, ReportPanes.Surroundings around) {
        this.session = session;
        getStyleClass().add("share-choice");
        for (ShareRounding way : ShareRounding.values()) {
            choice.getItems().add(way.caption());
        }
        choice.setFocusTraversable(false);
        choice.setOnAction(event -> {
            if (!showing) {
                around.edit(() -> session.setting(Setting.SHARE_ROUNDING, Optional.of(choice.getValue()), "占比尾差：" + choice.getValue()));
            }
        });
        Label label = new Label("各占比四舍五入后合计不是 100% 时，差数由哪一项承担：");
        getChildren().addAll(label, choice);
        showCurrent();
    }

    /** Shows what is set. */
    void showCurrent() {
        showing = true;
        choice.setValue(ShareRounding.byCaption(session.account().setting(Setting.SHARE_ROUNDING).orElse("")).caption());
        showing = false;
    }
}
