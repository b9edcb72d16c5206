package cn.juesuan.benchmark;

import atlantafx.base.theme.PrimerLight;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import cn.juesuan.ui.shell.AccountScene;
import cn.juesuan.workbench.opening.DemoAccount;
import cn.juesuan.workbench.opening.OpenAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;

/**
 * How long a user waits: from a figure committed to its total on the screen, saved to disk on the way (at most 33 ms at p95 is aimed at),
 * beside a bare label in the same window; opening an account and a table until they are painted; and what a frame of scrolling 400 rows takes. Needs a display of its own:
 * {@code Xvfb :58 -screen 0 1400x900x24 -fbdir <folder>}; the argument is the file {@code <folder>/Xvfb_screen0}.
 */
public final class EditToPixelsBenchmark {
    private static final int EDITS = 200;
    private static final int WARM_UP = 200;
    private static final int OPENINGS = 12;
    private static final int FRAMES = 300;
    private static final CellAddress TOTAL = new CellAddress("公开03", "合计", 1);
    private static final Duration REST = Duration.ofMillis(60);

    private final ScreenMemory screen;
    private final AccountScene scene;
    private final SplittableRandom random = new SplittableRandom(3);

    private EditToPixelsBenchmark(ScreenMemory screen) throws Exception {
        this.screen = screen;
        this.scene = onWindowThread(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return new AccountScene(new Stage());
        });
    }

    public static void main(String[] arguments) throws Exception {
        ScreenMemory screen = new ScreenMemory(Path.of(arguments[0]));
        Platform.startup(() -> { });
        EditToPixelsBenchmark benchmark = new EditToPixelsBenchmark(screen);
        benchmark.measure("demo", DemoAccount::edit, new CellAddress("公开03", "2010301", 2));
        benchmark.measure("large", LargeAccount::edit, new CellAddress("公开03", "2010102", 2));
        Platform.exit();
    }

    private void measure(String name, Function<Edition, Edit> filling, CellAddress leaf) throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        Path path = folder.resolve("account.juesuan");
        try (OpenAccount made = OpenAccount.create(path, DemoAccount.PROFILE)) {
            made.session().apply(filling.apply(new Editions().named(DemoAccount.PROFILE.edition())));
        }
        openings(name, path);
        try (OpenAccount account = OpenAccount.open(path)) {
            onWindowThread(() -> show(account));
            edits(name, leaf);
            tables(name);
            scrolling(name);
        }
        delete(folder);
    }

    private Void show(OpenAccount account) {
        scene.show(account);
        return null;
    }

    /** The first opening of all includes loading the classes. */
    private void openings(String name, Path path) throws Exception {
        long[] waits = new long[OPENINGS];
        Bounds all = middle(onWindowThread(scene::place));
        for (int i = 0; i < OPENINGS; i++) {
            screen.awaitRest(all, REST);
            long before = screen.look(all);
            long begun = System.nanoTime();
            OpenAccount account = OpenAccount.open(path);
            onWindowThread(() -> show(account));
            waits[i] = screen.awaitOther(all, before) - begun;
            screen.awaitRest(all, REST);
            onWindowThread(() -> clear(account));
        }
        System.out.printf("%-6s opening to painted table: first %.0f ms%n", name, waits[0] / 1e6);
        report(name, "opening to painted table, later", Arrays.copyOfRange(waits, 1, OPENINGS));
    }

    private Void clear(OpenAccount account) {
        scene.showNothing();
        account.close();
        return null;
    }

    private void edits(String name, CellAddress leaf) throws Exception {
        onWindowThread(() -> {
            scene.goTo(leaf);
            return null;
        });
        screen.awaitRest(middle(onWindowThread(scene::place)), REST);
        long[] waits = new long[EDITS];
        long[] working = new long[EDITS];
        long[] bare = new long[EDITS];
        for (int i = -WARM_UP; i < EDITS; i++) {
            int at = Math.max(i, 0);
            Bounds label = onWindowThread(scene::placeOfBare);
            bare[at] = wait(label, scene::showBare, working, at);
            Bounds total = onWindowThread(() -> scene.place(TOTAL));
            waits[at] = wait(total, scene::type, working, at);
        }
        report(name, "any text to screen, the least there is", bare);
        report(name, "commit to total on screen", waits);
        report(name, "  of which the edit itself, before layout", working);
    }

    /** How long a text takes to change the look of an area; in {@code working} the part of it before the window is laid out. */
    private long wait(Bounds area, Consumer<String> show, long[] working, int i) throws Exception {
        screen.awaitRest(area, Duration.ofMillis(20 + random.nextInt(17)));
        long before = screen.look(area);
        String text = "%d.%02d".formatted(random.nextInt(100, 1000), random.nextInt(100));
        CompletableFuture<long[]> times = new CompletableFuture<>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            show.accept(text);
            times.complete(new long[] {begun, System.nanoTime()});
        });
        long seen = screen.awaitOther(area, before);
        working[i] = times.get()[1] - times.get()[0];
        return seen - times.get()[0];
    }

    private void tables(String name) throws Exception {
        long[] waits = new long[OPENINGS];
        Bounds all = middle(onWindowThread(scene::place));
        for (int i = 0; i < OPENINGS; i++) {
            onWindowThread(() -> open("公开01"));
            screen.awaitRest(all, REST);
            long before = screen.look(all);
            long begun = System.nanoTime();
            onWindowThread(() -> open("公开03"));
            waits[i] = screen.awaitOther(all, before) - begun;
            screen.awaitRest(all, REST);
        }
        report(name, "changing to 公开03", waits);
    }

    private Void open(String form) {
        scene.open(form);
        return null;
    }

    private static Bounds middle(Bounds all) {
        return new javafx.geometry.BoundingBox(all.getMinX() + all.getWidth() * 0.3, all.getMinY() + all.getHeight() * 0.2,
            all.getWidth() * 0.4, all.getHeight() * 0.4);
    }

    private void scrolling(String name) throws Exception {
        CompletableFuture<long[]> done = new CompletableFuture<>();
        Platform.runLater(() -> new Scrolling(scene.scrollBar(), done).start());
        report(name, "JavaFX thread per frame of scrolling", done.get());
    }

    /** Moves the table three rows a frame, up and down; a frame's time is from here to the end of its layout. */
    private static final class Scrolling extends AnimationTimer {
        private final ScrollBar bar;
        private final CompletableFuture<long[]> done;
        private final long[] times = new long[FRAMES];
        private int frame = -FRAMES / 3;
        private long begun;
        private double by = 75;

        Scrolling(ScrollBar bar, CompletableFuture<long[]> done) {
            this.bar = bar;
            this.done = done;
            bar.getScene().addPostLayoutPulseListener(this::laidOut);
        }

        @Override
        public void handle(long now) {
            begun = System.nanoTime();
            by = bar.getValue() + by > bar.getMax() || bar.getValue() + by < 0 ? -by : by;
            bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by)));
        }

        private void laidOut() {
            if (frame >= 0 && frame < FRAMES) {
                times[frame] = System.nanoTime() - begun;
            }
            if (++frame == FRAMES) {
                stop();
                done.complete(times);
            }
        }
    }

    private static void report(String name, String what, long[] times) {
        Arrays.sort(times);
        System.out.printf("%-6s %s: min %.1f, p50 %.1f, p95 %.1f, max %.1f ms%n", name, what, times[0] / 1e6, times[times.length / 2] / 1e6,
            times[times.length * 95 / 100] / 1e6, times[times.length - 1] / 1e6);
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
