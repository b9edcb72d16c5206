package cn.juesuan.ui.background;

import cn.juesuan.workbench.delivery.Progress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import org.slf4j.LoggerFactory;

/** Runs what takes longer than a blink off the JavaFX thread, one thing after the other. */
public final class BackgroundWork implements AutoCloseable {
    private final ExecutorService executor = BackgroundThread.oneByOne("background");
    private final Consumer<Task<?>> shown;

    /** @param shown shows progress of the task and lets the user cancel it */
    public BackgroundWork(Consumer<Task<?>> shown) {
        this.shown = shown;
    }

    /** Work whose result is awaited. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws Exception;
    }

    /** Work that says how many pages it has done. */
    @FunctionalInterface
    public interface PageWork<T> {
        T run(Progress progress) throws Exception;
    }

    /** Runs work page by page, as {@link #run}; cancelling ends it between two pages. */
    public <T> void runPages(String title, PageWork<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(new TitledTask<>(title, work, "页", true), done, failed);
    }

    /** Likewise file by file. */
    public <T> void runFiles(String title, PageWork<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(new TitledTask<>(title, work, "份", true), done, failed);
    }

    /** Runs {@code work}; {@code done} or {@code failed} is called on the JavaFX thread, neither when it was cancelled. */
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(new TitledTask<>(title, progress -> work.run(), "", false), done, failed);
    }

    private <T> void run(Task<T> task, Consumer<T> done, Consumer<Throwable> failed) {
        task.setOnSucceeded(event -> done.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        Platform.runLater(() -> shown.accept(task));
        executor.execute(task);
    }

    /** Has its title from the beginning, for it may wait a while before it runs. */
    private static final class TitledTask<T> extends Task<T> {
        private final PageWork<T> work;
        private final String counted;
        private final boolean interruptible;
        private final AtomicReference<T> result = new AtomicReference<>();

        /**
         * @param counted       what its progress counts
         * @param interruptible not for work on the account's file: an interrupted thread takes the file's channel with it
         */
        TitledTask(String title, PageWork<T> work, String counted, boolean interruptible) {
            this.work = work;
            this.counted = counted;
            this.interruptible = interruptible;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            result.set(work.run((ready, all) -> updateMessage("%d/%d %s".formatted(ready, all, counted))));
            letGoIfCancelled();
            return result.get();
        }

        @Override
        protected void done() {
            letGoIfCancelled();
        }

        /** What nobody will take any more is closed: an account that was opened would be held for ever. */
        private void letGoIfCancelled() {
            if (isCancelled() && result.getAndSet(null) instanceof AutoCloseable unwanted) {
                try {
                    unwanted.close();
                } catch (Exception unclosed) {
                    LoggerFactory.getLogger(BackgroundWork.class).warn("result of cancelled work not closed", unclosed);
                }
            }
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return super.cancel(mayInterrupt && interruptible);
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
