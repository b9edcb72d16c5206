package cn.juesuan.ui.dialog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** The folder of a file, shown by the system's own file manager. */
public final class FolderWindow {
    private FolderWindow() {
    }

    /** Shows the file in its folder; where the system has no file manager, nothing happens. */
    public static void show(Path file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name").toLowerCase(Locale.ROOT), file.toAbsolutePath())).start();
        } catch (IOException none) {
            LoggerFactory.getLogger(FolderWindow.class).warn("no file manager", none);
        }
    }

    public static List<String> command(String system, Path file) {
        return system.startsWith("windows") ? List.of("explorer.exe", "/select," + file)
            : system.startsWith("mac") ? List.of("open", "-R", file.toString()) : List.of("xdg-open", file.getParent().toString());
    }
}
