package cn.juesuan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files this process has open. It must not open one of them a second time, not even to read it: on Unix, closing any
 * handle of a file drops the lock that keeps other programs out. The table is static because those locks are the process's.
 */
final class HeldFiles {
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private HeldFiles() {
    }

    /** Takes the file for the caller alone, until the hold is closed. */
    static Hold hold(Path file) {
        Path real = real(file);
        if (!HELD.add(real)) {
            throw Failures.inUse(file);
        }
        return () -> HELD.remove(real);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** Ends when closed. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
