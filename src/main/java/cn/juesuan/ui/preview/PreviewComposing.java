package cn.juesuan.ui.preview;

import cn.juesuan.report.page.Report;
import cn.juesuan.ui.background.BackgroundThread;
import cn.juesuan.workbench.delivery.Preview;
import cn.juesuan.workbench.delivery.Typesetting;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Brings the report onto pages on a thread of its own; a newer report takes the place of one that is still in work. */
final class PreviewComposing implements AutoCloseable {
    /** Hears, on the JavaFX thread, what becomes of a report. */
    interface Listener {
        void progress(int done, int total);

        void composed(Preview preview);

        void failed(Throwable failure);
    }

    private final Typesetting typesetting;
    private final Listener listener;
    private final ExecutorService executor = BackgroundThread.oneByOne("typesetting");
    private Optional<Job> current = Optional.empty();

    PreviewComposing(Typesetting typesetting, Listener listener) {
        this.typesetting = typesetting;
        this.listener = listener;
    }

    boolean isRunning() {
        return current.isPresent();
    }

    /** @param report composes the report, on another thread */
    void start(Supplier<Report> report) {
        cancel();
        Job job = new Job(report);
        current = Optional.of(job);
        job.future = executor.submit(job);
    }

    /** Ends what is in work without a result. */
    void cancel() {
        current.ifPresent(job -> job.future.cancel(true));
        current = Optional.empty();
    }

    @Override
    public void close() {
        cancel();
        executor.shutdown();
    }

    private final class Job implements Runnable {
        private final Supplier<Report> report;
        private Future<?> future;

        Job(Supplier<Report> report) {
            this.report = report;
        }

        @Override
        public void run() {
            try {
                Preview preview = typesetting.document(report.get()).preview((done, total) -> Platform.runLater(() -> tell(done, total)));
                Platform.runLater(() -> finish(preview));
            } catch (RuntimeException failure) {
                Platform.runLater(() -> fail(failure));
            }
        }

        private boolean isCurrent() {
            return current.filter(job -> job == this).isPresent();
        }

        private void tell(int done, int total) {
            if (isCurrent()) {
                listener.progress(done, total);
            }
        }

        private void finish(Preview preview) {
            if (isCurrent()) {
                current = Optional.empty();
                listener.composed(preview);
            } else {
                preview.close();
            }
        }

        private void fail(RuntimeException failure) {
            if (isCurrent()) {
                current = Optional.empty();
                listener.failed(failure);
            }
        }
    }
}
