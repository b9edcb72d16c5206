package cn.juesuan.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file being written beside its place, and moved there when complete. What is not moved is deleted; what a program that was killed left of
 * one is found by its name ({@link Strays}). The name is short, for the target's may already be as long as the file system allows. A link stays one:
 * it is the file behind it whose place is taken.
 */
public final class Aside implements AutoCloseable {
    private final Path target;
    private final Path path;

    /**
     * Makes the file, empty, and clears away what earlier ones left in the folder.
     *
     */
    public Aside(Path target, Rights rights) throws IOException {
        this.target = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        this.path = this.target.resolveSibling(Strays.freshName());
        Strays.clear(this.target.getParent());
        rights.createFile(path);
    }

    /** The file as it is being written. */
    public Path path() {
        return path;
    }

    /** Moves the file to its place if that is free. */
    public void place() throws IOException {
        synchronise();
        Files.move(path, target);
    }

    /** Moves the file to its place, over the one that is there, if any; {@link #keepRights} first where its rights are to stay. */
    public void replace() throws IOException {
        synchronise();
        moveAtomically(path, target);
    }

    /** Gives the file, when it is complete, the rights of the one whose place it will take. */
    public void keepRights() throws IOException {
        if (Files.exists(target)) {
            Rights.copy(target, path);
        }
    }

    /** Moves a finished file over another, in one step where the file system can. */
    public static void moveAtomically(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
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
            // what was to be done is done, or has failed with its own reason; the file is cleared away the next time
        }
    }
}
