package cn.juesuan.intake.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The edge of all reading: work on a file of others ends within a time, in a result or in {@link Unreadable}, whatever is in the file. It
 * runs in a thread of its own, which is left behind when it does not end.
 */
record TimeLimit(Duration longest) {
    static final TimeLimit OF_A_FILE = new TimeLimit(Duration.ofSeconds(60));

    /** @throws Unreadable whatever went wrong */
    <T> T run(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread thread = new Thread(task, "intake");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw told(failed.getCause());
        } catch (TimeoutException endless) {
            task.cancel(true);
            throw Unreadable.because("读了 %d 秒还没有读完，没有读。请只留下要导入的表，用 Excel 或 WPS 另存一份再导入。".formatted(longest.toSeconds()));
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw Unreadable.because("没有读完就停了。");
        }
    }

    /** Damaged files show as exceptions and errors of every kind. */
    private static Unreadable told(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof Unreadable known) {
                return known;
            }
            if (each instanceof IntakeException said) {
                throw said;
            }
        }
        if (cause instanceof OutOfMemoryError) {
            return Unreadable.because("太大，内存不够，没有读。请只留下要导入的表，用 Excel 或 WPS 另存一份再导入。");
        }
        return cause instanceof StackOverflowError ? Unreadable.tooDeep() : Unreadable.damaged(cause);
    }
}
