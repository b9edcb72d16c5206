package cn.juesuan.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * Takes warnings and errors, never figures or names, into {@code juesuan.0.log}, four such files of 1 MB at most, the newest with 0. The file is made when there is
 * something to write; where it cannot be made nothing is written, for the program does not need it.
 */
public final class LogFile extends Handler {
    private static final int SIZE = 1 << 20;
    private static final int FILES = 4;
    private static final String FORMAT = "%1$tF %1$tT %4$s %3$s %5$s%6$s%n";

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();
    private boolean impossible;

    LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /** From now on what the program and its libraries log goes there, and nowhere else. */
    public static void keep() {
        System.setProperty("java.util.logging.config.class", Configuration.class.getName());
    }

    /** What {@link LogManager} makes when the first logger is asked for. */
    public static final class Configuration {
        public Configuration() {
            System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
            LogManager.getLogManager().getLogger("").addHandler(new LogFile(UserFolders.ofThisComputer().logs()));
            LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry) && !impossible) {
            file = file.or(this::opened);
            file.ifPresent(opened -> opened.publish(entry));
        }
    }

    private Optional<FileHandler> opened() {
        try {
            Files.createDirectories(folder);
            String escaped = folder.toString().replace("%", "%%");
            FileHandler opened = new FileHandler(escaped + "/juesuan.%g.log", SIZE, FILES, true);
            opened.setFormatter(new SimpleFormatter());
            opened.setEncoding("UTF-8");
            return Optional.of(opened);
        } catch (IOException unwritable) {
            impossible = true;
            return Optional.empty();
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
    }
}
