package cn.juesuan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Optional;

/**
 * An empty file that is locked in place of an account, and deleted when it is let go. The system ends the lock with the process, however
 * that ends; the file it may leave behind is locked again by the next who comes. Empty, because a file dialog that lists a folder opens
 * what is in the files in order to tell what they are, and on Unix closing any handle of a file drops this process's lock on it.
 */
final class LockFile implements AutoCloseable {
    private static final String EVERYBODY = "rw-rw-rw-";
    private static final int ATTEMPTS = 100;

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private LockFile(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Locks the file, making it if there is none.
     *
     * @param shared with others who only read
     * @return empty when somebody else has locked it
     * @throws IOException when files cannot be made or locked there
     */
    static Optional<LockFile> lock(Path path, boolean shared) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            make(path);
            Optional<Object> before = key(path);
            if (before.isPresent()) {
                FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Optional<FileLock> lock = tryLock(channel, shared);
                if (lock.isEmpty() || key(path).equals(before)) {
                    return given(path, channel, lock);
                }
                // whoever had it deleted it meanwhile
                channel.close();
            }
        }
        throw new IOException("no file to lock at " + path);
    }

    private static Optional<LockFile> given(Path path, FileChannel channel, Optional<FileLock> lock) throws IOException {
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock.map(locked -> new LockFile(path, channel, locked));
    }

    private static void make(Path path) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        try {
            Files.createFile(path);
            // another user of the computer must be able to lock it, also when it was left behind
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(EVERYBODY));
        } catch (FileAlreadyExistsException | UnsupportedOperationException there) {
            // that is all that is wanted
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(0, Long.MAX_VALUE, shared));
        } catch (OverlappingFileLockException ownedHere) {
            return Optional.empty();
        }
    }

    private static Optional<Object> key(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return Optional.of(Objects.requireNonNullElse(key, path));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try (channel) {
            if (lock.isShared()) {
                lock.release();
            }
            if (lock.isValid() || alone()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            // an empty file stays; the next who opens the account takes it over
        }
    }

    /** Whether no other reader has the file now. */
    private boolean alone() throws IOException {
        Optional<Object> before = key(path);
        return before.isPresent() && tryLock(channel, false).isPresent() && key(path).equals(before);
    }
}
