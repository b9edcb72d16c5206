package cn.juesuan.ui.shell;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/** The accounts opened last, kept in the user's preferences. Losing them is no harm, so trouble with them is passed over. */
final class RecentAccounts {
    private static final int KEPT = 8;
    private final Preferences preferences = Preferences.userRoot().node("cn/juesuan/recent");

    List<Path> list() {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            String text = preferences.get(Integer.toString(i), "");
            try {
                if (!text.isEmpty() && Files.exists(Path.of(text))) {
                    paths.add(Path.of(text));
                }
            } catch (InvalidPathException gone) {
                continue;
            }
        }
        return paths;
    }

    void add(Path path) {
        List<Path> paths = list();
        paths.remove(path.toAbsolutePath());
        paths.add(0, path.toAbsolutePath());
        for (int i = 0; i < Math.min(KEPT, paths.size()); i++) {
            preferences.put(Integer.toString(i), paths.get(i).toString());
        }
        try {
            preferences.flush();
        } catch (BackingStoreException unkept) {
            org.slf4j.LoggerFactory.getLogger(RecentAccounts.class).warn("recent accounts not kept", unkept);
        }
    }
}
