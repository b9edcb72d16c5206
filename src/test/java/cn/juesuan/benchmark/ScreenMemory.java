package cn.juesuan.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * The screen as the display server Xvfb keeps it in a file (option -fbdir). Looking here shows what really is on the screen, when it is
 * there, and does not disturb the program.
 */
final class ScreenMemory {
    private static final long LOOK_EVERY = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int COLOUR_ENTRY = 12;

    private final ByteBuffer file;
    private final int begin;
    private final int bytesPerLine;
    private final int bytesPerPixel;

    ScreenMemory(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        begin = file.getInt(0) + file.getInt(19 * 4) * COLOUR_ENTRY;
        bytesPerPixel = file.getInt(11 * 4) / 8;
        bytesPerLine = file.getInt(12 * 4);
    }

    /** All of the screen. */
    Bounds whole() {
        return new BoundingBox(0, 0, file.getInt(4 * 4), file.getInt(5 * 4));
    }

    /** A number that tells one look of an area from another. */
    long look(Bounds area) {
        long look = 1;
        for (int y = (int) area.getMinY(); y < (int) area.getMaxY(); y++) {
            int line = begin + y * bytesPerLine;
            for (int x = (int) area.getMinX(); x < (int) area.getMaxX(); x++) {
                look = 31 * look + file.getInt(line + x * bytesPerPixel);
            }
        }
        return look;
    }

    /** Waits until an area looks otherwise than {@code before}; the time it was seen. */
    long awaitOther(Bounds area, long before) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (look(area) == before) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("Nothing changes on the screen");
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return System.nanoTime();
    }

    /** Waits until an area has looked the same for a while. */
    void awaitRest(Bounds area, Duration rest) throws InterruptedException {
        long before;
        do {
            before = look(area);
            Thread.sleep(rest.toMillis());
        } while (look(area) != before);
    }
}
