package cn.juesuan.ui;

import cn.juesuan.form.Strength;
import cn.juesuan.workbench.EditSession;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line below: saved when, whose account, whether it balances, what undo would take back, and what was refused. */
final class StatusLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration MESSAGE_STAYS = Duration.seconds(12);

    private final Label saved = new Label();
    private final Label unit = new Label();
    private final Label balance = new Label();
    private final Label gaps = new Label();
    private final Label undo = new Label();
    private final Label message = new Label();
    private final HBox progress = new HBox();
    private final PauseTransition messageTime = new PauseTransition(MESSAGE_STAYS);

    StatusLine() {
        getStyleClass().add("status-line");
        saved.setId("saved");
        message.setId("message");
        message.getStyleClass().add("refusal");
        progress.getStyleClass().add("progress");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(message, Priority.ALWAYS);
        getChildren().addAll(saved, unit, balance, gaps, undo, gap, message, progress);
        messageTime.setOnFinished(event -> message.setText(""));
    }

    /**
     * Shows where the account stands; the last edit is on disk.
     *
     * @param missing number of fields that the report still needs
     */
    void show(EditSession session, long errors, int missing) {
        saved.setText("已保存 " + LocalTime.now().format(TIME));
        unit.setText("%d年度 · %s".formatted(session.account().profile().year(), session.account().profile().name()));
        balance.setText(errors == 0 ? "勾稽相符 ✓" : Strength.ERROR.caption() + " " + errors);
        balance.getStyleClass().setAll("label", errors == 0 ? "balanced" : "unbalanced");
        gaps.setText(missing == 0 ? "" : "待填 " + missing);
        gaps.getStyleClass().setAll("label", "missing");
        undo.setText(session.undoLabel().map(label -> "撤销: " + label).orElse(""));
    }

    /** No account is open. */
    void clear() {
        List.of(saved, unit, balance, gaps, undo, message).forEach(label -> label.setText(""));
    }

    /** Says that the last edit is not on disk. */
    void notSaved() {
        saved.setText("未保存！");
    }

    /** Says something for a while, such as why a cell did not take what was typed. */
    void say(String text) {
        message.setText(text);
        messageTime.playFromStart();
    }

    /** Shows a running task with a way to cancel it. */
    void showTask(Task<?> task) {
        if (task.isDone()) {
            return;
        }
        Button cancel = new Button("取消");
        cancel.setOnAction(event -> task.cancel());
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        progress.getChildren().setAll(turning, new Label(Optional.ofNullable(task.getTitle()).orElse("")), cancel);
        task.runningProperty().addListener((running, was, is) -> {
            if (!is) {
                progress.getChildren().clear();
            }
        });
    }
}
