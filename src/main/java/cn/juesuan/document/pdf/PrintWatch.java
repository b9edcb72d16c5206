package cn.juesuan.document.pdf;

import cn.juesuan.account.UserFailure;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Waits for work with a printer as long as it goes on, and no longer. */
final class PrintWatch {
    private static final long GLANCE = 50;

    private final Duration patience;
    private final String silence;
    private final AtomicLong lastSign = new AtomicLong(System.nanoTime());
    private final AtomicBoolean abandoned = new AtomicBoolean();

    /**
     * @param patience how long there may be no sign of life
     * @param silence  what to tell the user then
     */
    PrintWatch(Duration patience, String silence) {
        this.patience = patience;
        this.silence = silence;
    }

    /** A sign of life from the work; ends the work that nobody waits for any more. */
    void alive() {
        lastSign.set(System.nanoTime());
        if (abandoned.get()) {
            throw new UserFailure(silence);
        }
    }

    /** The result of the work, which is done on a thread that does not keep the program from ending. */
    <T> T await(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> complete(work, result), "printing");
        worker.setDaemon(true);
        worker.start();
        try {
            while (System.nanoTime() - lastSign.get() < patience.toNanos()) {
                if (finished(result)) {
                    return result.get();
                }
            }
            throw new UserFailure(silence);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
            throw new UserFailure("已取消打印。已经送到打印机的页可能仍会印出。", cancelled);
        } catch (ExecutionException failed) {
            throw told(failed.getCause());
        } finally {
            abandoned.set(true);
        }
    }

    private static <T> void complete(Callable<T> work, CompletableFuture<T> result) {
        try {
            result.complete(work.call());
        } catch (Throwable failed) {
            result.completeExceptionally(failed);
        }
    }

    private static boolean finished(CompletableFuture<?> result) throws InterruptedException, ExecutionException {
        // a finished result is handed out without asking whether this thread was interrupted
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            result.get(GLANCE, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private static UserFailure told(Throwable failed) {
        return failed instanceof UserFailure failure ? failure
            : new UserFailure("打印没有成功：打印机拒绝了这份文件。请检查打印机，或先导出 PDF 再用其他程序打印。", failed);
    }
}
