package cn.juesuan.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;

/** Runs what takes longer than a blink off the JavaFX thread, one thing after the other. */
final class BackgroundWork implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Consumer<Task<?>> shown;

    /** @param shown shows progress of the task and lets the user cancel it */
    BackgroundWork(Consumer<Task<?>> shown) {
        this.shown = shown;
    }

    /** Work whose result is awaited. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /** Runs {@code work}; {@code done} or {@code failed} is called on the JavaFX thread, neither when it was cancelled. */
    <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                updateTitle(title);
                return work.run();
            }
        };
        task.setOnSucceeded(event -> done.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        Platform.runLater(() -> shown.accept(task));
        executor.execute(task);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
