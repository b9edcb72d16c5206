package cn.juesuan.store;

import cn.juesuan.store.hash.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The accounts that this process has open, kept from every other program by a lock on two files of their own: one beside the account, hidden
 * and named by its name, for those who come over a network; one in the computer's folder for temporary files, named by the place on the disk,
 * for those who come by another name. The account itself is locked by H2, too, but on Unix that lock ends when anything in this process
 * opens and closes the file, as a file dialog does. Neither file is listed in the folder of accounts that the user sees, and both are gone
 * when the account is closed.
 *
 * <p>The table is static because those locks are the process's.
 */
final class HeldFiles {
    private static final Set<Object> HELD = new HashSet<>();
    private static final String PREFIX = ".juesuan-";
    private static final String ENDING = ".lock";
    private static final int NAME = 16;

    private HeldFiles() {
    }

    /** Takes the file for the caller alone, until the hold is closed. */
    static Hold hold(Path file) {
        return hold(file, false);
    }

    /** Keeps others from writing the file, while they may read it. */
    static Hold read(Path file) {
        return hold(file, true);
    }

    private static Hold hold(Path file, boolean shared) {
        Path real = real(file);
        Set<Object> names = new HashSet<>(List.of(real));
        Optional<Object> place = place(real);
        place.ifPresent(names::add);
        if (!claim(names)) {
            throw Failures.inUse(file);
        }
        List<LockFile> locks = new ArrayList<>();
        Hold hold = () -> {
            locks.forEach(LockFile::close);
            release(names);
        };
        if (place.isPresent() && !lockAll(files(real, place.get()), shared, locks)) {
            hold.close();
            throw Failures.inUse(file);
        }
        return hold;
    }

    private static boolean claim(Set<Object> names) {
        synchronized (HELD) {
            return names.stream().noneMatch(HELD::contains) && HELD.addAll(names);
        }
    }

    private static void release(Set<Object> names) {
        synchronized (HELD) {
            HELD.removeAll(names);
        }
    }

    /** False when another program has one of them. A folder in which no file can be made or locked is passed over. */
    private static boolean lockAll(List<Path> files, boolean shared, List<LockFile> locks) {
        for (Path file : files) {
            try {
                Optional<LockFile> lock = LockFile.lock(file, shared);
                lock.ifPresent(locks::add);
                if (lock.isEmpty()) {
                    return false;
                }
            } catch (IOException impossible) {
                // a folder that may not be written, or a network drive without locks: the other file must do
            }
        }
        return true;
    }

    /** Their names are hashes, which every system and every locale can write, however the account is called. */
    private static List<Path> files(Path real, Object place) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return Stream.of(temporary.resolve(name(place)), real.resolveSibling(name(real.getFileName().toUri().getRawPath().replaceFirst(".*/", "")))).toList();
    }

    private static String name(Object what) {
        return PREFIX + Hash.of(what).value().toString(NAME).substring(0, NAME) + ENDING;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException missing) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The same for every name of a file; empty where there is no file. */
    private static Optional<Object> place(Path real) {
        try {
            return Optional.of(Optional.ofNullable(Files.readAttributes(real, BasicFileAttributes.class).fileKey()).<Object>map(Object::toString)
                    .orElse(real.toString()));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Ends when closed. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
