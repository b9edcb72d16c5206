package cn.juesuan.ui.background;

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

    /** Does something that may wait for everything else. */
    public static void idle(Runnable work, String name) {
        Thread thread = thread(work, name);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
