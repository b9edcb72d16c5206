package cn.juesuan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file being written beside its place, and moved there when complete. What is not moved is deleted. */
final class Aside implements AutoCloseable {
    private final Path target;
    private final Path path;

    Aside(Path target) {
        this.target = target;
        this.path = target.toAbsolutePath().resolveSibling(".juesuan-" + UUID.randomUUID() + ".new");
    }

    Path path() {
        return path;
    }

    /** Moves the file to its place if that is free. */
    void place() throws IOException {
        synchronise();
        Files.move(path, target);
    }

    /** Moves the file to its place, over the one that is there. */
    void replace() throws IOException {
        synchronise();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void synchronise() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
