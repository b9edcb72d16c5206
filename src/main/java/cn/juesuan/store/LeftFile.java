package cn.juesuan.store;

import cn.juesuan.store.chain.ChainEnd;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The account's file as this program left it after its last write. Another program's H2 writes into the same file unseen by ours, which
 * reads what it once read from memory, and a file that was moved away can still be written: so the file is looked at before every write.
 */
final class LeftFile implements AutoCloseable {
    private final Path path;
    private final boolean writable;
    private final FileChannel file;
    private Optional<Look> left = Optional.empty();

    /** What a file looks like from outside; its key is that of the place on the disk, which a file put in its stead does not have. */
    private record Look(Object key, long size, FileTime written, Optional<Witness> witness) {
    }

    private LeftFile(Path path, boolean writable, FileChannel file) {
        this.path = path;
        this.writable = writable;
        this.file = file;
    }

    /** @param writable whether what is written can be witnessed in the file itself */
    static LeftFile open(Path path, boolean writable) throws IOException {
        return new LeftFile(path, writable, writable ? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)
                : FileChannel.open(path, StandardOpenOption.READ));
    }

    /** Takes down what the file looks like now that it was written, its witness included. */
    void written(ChainEnd standing) {
        try {
            if (writable) {
                Witness.of(standing).write(file);
            }
        } catch (IOException unwritten) {
            // the content is on the disk; where H2's lock keeps even this program out, as on Windows, it stands without a witness until closed
        }
        left = look();
    }

    /** Whether nobody but this program has written, moved or replaced the file. */
    boolean isUntouched() {
        return left.isPresent() && left.equals(look());
    }

    /** Whether the file is still in its place, whoever wrote it. */
    boolean isInPlace() {
        return left.flatMap(before -> attributes().map(now -> Objects.equals(before.key(), now.fileKey()))).orElse(false);
    }

    private Optional<Look> look() {
        return attributes().map(now -> new Look(now.fileKey(), now.size(), now.lastModifiedTime(), witness()));
    }

    private Optional<BasicFileAttributes> attributes() {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Optional<Witness> witness() {
        try {
            return Witness.read(file);
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException closed) {
            // nothing was kept back in it
        }
    }
}
