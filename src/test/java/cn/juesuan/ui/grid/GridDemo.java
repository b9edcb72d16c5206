package cn.juesuan.ui.grid;

import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Shows the grid by itself, to look at it and to time it. Arguments: font size, then "time" or "commit" to report. */
public final class GridDemo extends Application {
    private final FormGrid grid = new FormGrid();
    private final SampleModel model = new SampleModel(400);

    /** Not the application itself, for Java refuses to start that from the class path. */
    public static final class Start {
        public static void main(String[] arguments) {
            launch(GridDemo.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        String size = arguments.isEmpty() ? "14" : arguments.get(0);
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        grid.setModel(model);
        BorderPane root = new BorderPane(grid, new TextField(), null, null, null);
        root.setStyle("-fx-font-family: 'Noto Sans CJK SC'; -fx-font-size: " + size + "px; -fx-padding: 1em;");
        stage.setScene(new Scene(root, arguments.size() > 2 ? Double.parseDouble(arguments.get(2)) : 1200, 800));
        stage.show();
        grid.requestFocus();
        grid.select(12, 4);
        grid.extendTo(new CellPosition(14, 6));
        if (arguments.contains("commit")) {
            timeCommits(stage.getScene());
        }
        if (arguments.contains("time")) {
            new Timing().start();
        }
    }

    /** From a commit to the end of the layout pass that shows it; drawing follows on another thread. */
    private void timeCommits(Scene scene) {
        long[] waits = new long[100];
        int[] count = {0};
        long[] begun = {0};
        scene.addPostLayoutPulseListener(() -> {
            if (begun[0] != 0 && count[0] < waits.length) {
                waits[count[0]++] = System.nanoTime() - begun[0];
                begun[0] = 0;
            }
        });
        Timeline commits = new Timeline(new KeyFrame(Duration.millis(73), event -> Platform.runLater(() -> {
            begun[0] = System.nanoTime();
            model.commit(12, 4, String.valueOf(count[0]));
        })));
        commits.setCycleCount(110);
        commits.setOnFinished(event -> {
            Arrays.sort(waits);
            System.out.printf("commit to laid out: p50 %.1f ms, p95 %.1f ms%n", waits[50] / 1e6, waits[95] / 1e6);
            System.exit(0);
        });
        commits.play();
    }

    /** Scrolls three rows a frame and measures what the JavaFX thread spends on it, layout and style included. */
    private final class Timing extends AnimationTimer {
        private final long[] spent = new long[600];
        private final java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
        private int frame = -200;
        private long cpu;

        @Override
        public void handle(long now) {
            long used = threads.getCurrentThreadCpuTime();
            if (frame > 0 && frame <= spent.length) {
                spent[frame - 1] = used - cpu;
            }
            cpu = used;
            frame++;
            grid.select(Math.floorMod(frame * 3, 390), 4);
            if (frame > 300) {
                model.commit(Math.floorMod(frame * 3, 390), 4, String.valueOf(frame));
            }
            if (frame == spent.length) {
                report("scroll", Arrays.copyOfRange(spent, 0, 300));
                report("scroll and commit", Arrays.copyOfRange(spent, 301, 599));
                System.out.println("nodes " + grid.nodeCount());
                System.exit(0);
            }
        }

        private void report(String what, long[] times) {
            Arrays.sort(times);
            System.out.printf("%s: FX thread CPU per frame p50 %.2f ms, p95 %.2f ms, max %.2f ms%n", what,
                    times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6, times[times.length - 1] / 1e6);
        }
    }
}
