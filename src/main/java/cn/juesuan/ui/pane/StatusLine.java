package cn.juesuan.ui.pane;

import cn.juesuan.audit.Missing;
import cn.juesuan.audit.Standing;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.session.EditSession;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The line below: saved when, whose account, whether it balances, what undo would take back, and what was refused. */
public final class StatusLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());
    private static final Set<Worker.State> ENDED = EnumSet.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED);
    private static final Duration MESSAGE_STAYS = Duration.seconds(12);
    private static final Duration WORTH_A_LOOK = Duration.millis(400);

    private final Label saved = new Label();
    private final Label unit = new Label();
    private final Label balance = new Label();
    private final Label gaps = new Label();
    private final Label undo = new Label();
    private final Label seal = new Label();
    private final Label selection = new Label();
    private final Label message = new Label();
    private final HBox progress = new HBox();
    private final PauseTransition messageTime = new PauseTransition(MESSAGE_STAYS);

    public StatusLine() {
        getStyleClass().add("status-line");
        saved.setId("saved");
        balance.setId("balance");
        message.setId("message");
        message.getStyleClass().add("refusal");
        progress.getStyleClass().add("progress");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(message, Priority.ALWAYS);
        seal.setId("seal");
        seal.getStyleClass().add("seal");
        Region lock = new Region();
        lock.getStyleClass().add("lock");
        seal.setGraphic(lock);
        showSeal(Optional.empty(), false);
        getChildren().add(seal);
        selection.setId("selection");
        selection.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saved, unit, balance, gaps, undo, gap, message, selection, progress);
        messageTime.setOnFinished(event -> quiet());
    }

    /**
     * Shows where the account stands, and whether the last edit is on disk: until another one is, it is not.
     *
     * @param fields number of fields that the report still needs
     */
    public void show(EditSession session, Standing standing, int fields) {
        if (session.isSaved()) {
            saved.setText("已保存 " + LocalTime.now().format(TIME));
            saved.getStyleClass().setAll("label");
        } else {
            notSaved();
        }
        unit.setText("%d年度 · %s".formatted(session.account().profile().year(), session.account().profile().name()));
        showStanding(standing);
        gaps.setText(fields == 0 ? "" : "待填 " + fields);
        gaps.getStyleClass().setAll("label", "missing");
        undo.setText(session.undoLabel().map(label -> "撤销: " + label).orElse(""));
    }

    /** Green says that everything is there and agrees, never that there was nothing to compare. */
    private void showStanding(Standing standing) {
        String state = standing.state().caption();
        balance.setText(switch (standing.state()) {
            case INCOMPLETE -> state + " " + standing.missing().size();
            case CONTRADICTED -> state + " · " + Strength.ERROR.caption() + " " + standing.errors();
            case AGREES -> "勾稽" + state + " ✓";
        });
        balance.getStyleClass().setAll("label", switch (standing.state()) {
            case INCOMPLETE -> "missing";
            case CONTRADICTED -> "unbalanced";
            case AGREES -> "balanced";
        });
        String missing = standing.missing().stream().map(Missing::text).collect(Collectors.joining("\n"));
        balance.setTooltip(missing.isEmpty() ? null : new Tooltip(missing));
    }

    /** No account is open. */
    public void clear() {
        List.of(saved, unit, balance, gaps, undo, message, selection).forEach(label -> label.setText(""));
        quiet();
        showSeal(Optional.empty(), false);
    }

    /** Says what the selected figures add up to; an empty text for nothing. */
    public void showSelection(String text) {
        selection.setText(text);
    }

    /** Says that the last edit is not on disk. */
    public void notSaved() {
        saved.setText("未保存！");
        saved.getStyleClass().setAll("label", "refusal");
    }

    /** Says something for a while, such as why a cell did not take what was typed. */
    public void say(String text) {
        quiet();
        message.setText(text);
        messageTime.playFromStart();
    }

    /** Says for a while that something has been done. */
    public void done(String text) {
        say(text);
        message.getStyleClass().setAll("label", "done");
    }

    /**
     * Says that something has been done, and what can be done next.
     *
     * @param caption of the link that does it
     */
    public void done(String text, String caption, Runnable next) {
        done(text);
        Hyperlink link = new Hyperlink(caption);
        link.setFocusTraversable(false);
        link.setOnAction(event -> next.run());
        message.setGraphic(link);
        message.setContentDisplay(ContentDisplay.RIGHT);
    }

    private void quiet() {
        message.setText("");
        message.setGraphic(null);
        message.getStyleClass().setAll("label", "refusal");
    }

    /** Shows whether the account takes no change. */
    public void showSeal(Optional<SealLine> sealed, boolean readOnly) {
        String text = sealed.map(line -> "已封存 %s　指纹 %s".formatted(DAY.format(line.when()), line.fingerprint())).orElse("");
        seal.setText(readOnly ? ("只读　" + text).strip() : text);
        seal.setTooltip(sealed.map(line -> new Tooltip(line.note().isBlank() ? "账已封存，要改请先解封（菜单“报告”）。" : line.note())).orElse(null));
        seal.setVisible(!seal.getText().isEmpty());
        seal.setManaged(seal.isVisible());
        // nothing is ever saved in an account that takes no change
        saved.setVisible(!readOnly);
        saved.setManaged(!readOnly);
    }

    /** Shows a task, waiting or running, with a way to cancel it; each has its own. What is done at once is not shown. */
    public void showTask(Task<?> task) {
        if (ENDED.contains(task.getState())) {
            return;
        }
        HBox shown = new HBox();
        shown.getStyleClass().add("progress");
        PauseTransition soon = new PauseTransition(WORTH_A_LOOK);
        soon.setOnFinished(event -> fill(shown, task));
        soon.play();
        // a task cancelled while it waits never runs, so its end is told by its state alone
        task.stateProperty().addListener((state, was, is) -> {
            if (ENDED.contains(is)) {
                soon.stop();
                progress.getChildren().remove(shown);
                if (is == Worker.State.CANCELLED) {
                    say("已取消：" + task.getTitle());
                }
            }
        });
    }

    private void fill(HBox shown, Task<?> task) {
        Button cancel = new Button("取消");
        cancel.setOnAction(event -> task.cancel());
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        Label title = new Label();
        title.textProperty().bind(Bindings.concat(task.titleProperty(), " ", task.messageProperty()));
        shown.getChildren().setAll(turning, title, cancel);
        progress.getChildren().add(shown);
    }
}
