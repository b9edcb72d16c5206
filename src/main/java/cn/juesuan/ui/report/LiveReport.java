package cn.juesuan.ui.report;

import cn.juesuan.workbench.delivery.ReportWork;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps the state of the report up to date. Composing it takes longer than a figure may take to its totals, so it waits for a pause in
 * typing wherever the text is not on the screen.
 */
public final class LiveReport {
    private static final Duration PAUSE = Duration.millis(200);

    private final ReportWork work;
    private final Runnable changed;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private ReportState state = ReportState.NONE;

    /** @param changed hears of a state that came after a pause */
    public LiveReport(ReportWork work, Runnable changed) {
        this.work = work;
        this.changed = changed;
        pause.setOnFinished(event -> {
            compose();
            changed.run();
        });
    }

    public ReportState state() {
        return state;
    }

    /** Composes at once. */
    public void compose() {
        pause.stop();
        state = ReportState.of(work);
    }

    /** Composes when nothing has been typed for a moment. */
    public void composeSoon() {
        pause.playFromStart();
    }

    /** Forgets what was to be composed. */
    public void stop() {
        pause.stop();
    }
}
