package cn.juesuan.ui.background;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads beside the JavaFX thread; none of them keeps the program alive. */
public final class BackgroundThread {
    private BackgroundThread() {
    }

    /** One that does what it is given, one thing after the other. */
    public static ExecutorService oneByOne(String name) {
        return Executors.newSingleThreadExecutor(work -> thread(work, name));
    }

    /** Does something that may wait for everything else, after some rest. */
    public static void idle(Duration rest, Runnable work, String name) {
        Thread thread = thread(() -> {
            try {
                Thread.sleep(rest.toMillis());
                work.run();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }, name);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
