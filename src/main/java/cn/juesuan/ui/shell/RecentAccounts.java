package cn.juesuan.ui.shell;

import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * The accounts opened last, one on each line of a file among the user's settings. Losing them is no harm, so trouble with them is passed over.
 */
final class RecentAccounts {
    private static final int KEPT = 8;
    private final Path file;

    /** @param settings the folder of the user's settings; made when there is something to keep */
    RecentAccounts(Path settings) {
        this.file = settings.resolve("recent.txt");
    }

    /** Those that are still there, the one opened last first. */
    List<Path> list() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> path(line).stream()).filter(Files::exists).limit(KEPT).toList();
        } catch (IOException | RuntimeException none) {
            return List.of();
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    void add(Path path) {
        List<Path> paths = new ArrayList<>(list());
        paths.remove(path.toAbsolutePath());
        paths.add(0, path.toAbsolutePath());
        try {
            Files.createDirectories(file.getParent());
            try (Aside aside = new Aside(file, Rights.OWNER_ONLY)) {
                Files.writeString(aside.path(), String.join("\n", paths.stream().limit(KEPT).map(Path::toString).toList()));
                aside.replace();
            }
        } catch (IOException unkept) {
            LoggerFactory.getLogger(RecentAccounts.class).warn("recent accounts not kept", unkept);
        }
    }
}
