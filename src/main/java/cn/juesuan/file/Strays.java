package cn.juesuan.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that a program which was killed was still writing aside. They are known by their names, and cleared away when the program that wrote
 * them is gone; where the name does not say which it was, when nobody has written to them for a while.
 */
public final class Strays {
    private static final String START = ".juesuan-";
    private static final String END = ".new";
    private static final Pattern NAME = Pattern.compile("\\.juesuan-(\\d{1,18})-[0-9a-f]{8}\\.new");
    /** What versions before this one wrote: accounts and documents. */
    private static final Pattern OLD_NAME = Pattern.compile("\\.juesuan-[0-9a-f-]{36}\\.new|~[0-9a-f]{8}-[0-9a-f]{4}\\.tmp");
    private static final Duration QUIET = Duration.ofMinutes(10);

    private Strays() {
    }

    static String freshName() {
        return START + ProcessHandle.current().pid() + "-" + UUID.randomUUID().toString().substring(0, 8) + END;
    }

    /** Clears the folder of them. One that cannot be deleted is left: it is no reason not to go on. */
    public static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Strays::isStray).forEach(Strays::delete);
        } catch (IOException unreadable) {
            // the folder cannot be listed; whatever is wrong with it is told by what is done in it next
        }
    }

    private static boolean isStray(Path file) {
        String name = file.getFileName().toString();
        Matcher ours = NAME.matcher(name);
        boolean abandoned = ours.matches() ? isGone(ours.group(1), file) : OLD_NAME.matcher(name).matches() && isQuiet(file);
        return abandoned && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether the process has ended; another one that got its number since was started after the file was written. */
    private static boolean isGone(String process, Path file) {
        Optional<ProcessHandle> living = ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive);
        return living.isEmpty() || living.get().info().startInstant().filter(start -> start.isAfter(lastWritten(file))).isPresent();
    }

    private static boolean isQuiet(Path file) {
        return lastWritten(file).isBefore(Instant.now().minus(QUIET));
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException deleted) {
            return Instant.now();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            // in use after all, or in a folder one may not write: it is cleared the next time
        }
    }
}
