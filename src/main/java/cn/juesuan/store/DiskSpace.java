package cn.juesuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells a full disk from other reasons why a write failed; Java has no exception of its own for it. */
final class DiskSpace {
    private static final long NONE_LEFT = 64 * 1024;
    private static final String[] FULL = {"No space left on device", "Disk quota exceeded", "not enough space on the disk", "磁盘空间不足"};

    private DiskSpace() {
    }

    static boolean isFull(Path file, Throwable failure) {
        return saysSo(failure) || usable(file) < NONE_LEFT;
    }

    private static boolean saysSo(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(cause.getMessage()))
                .anyMatch(message -> Stream.of(FULL).anyMatch(message::contains));
    }

    private static long usable(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
