package cn.juesuan.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import cn.juesuan.file.Aside;
import cn.juesuan.file.Rights;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import org.slf4j.LoggerFactory;

/**
 * How large the letters of the window are, and whether it is light or dark; kept among the user's settings. What cannot be read there counts for
 * nothing. Windows and dialogs take their style sheets from the scene of their owner.
 */
final class WindowLook {
    static final List<Integer> SIZES = List.of(12, 14, 16, 18, 20, 22, 24);
    private static final int USUAL = 14;
    private static final String DARK_CLASS = "dark";
    private static final String BASE = WindowLook.class.getResource("workbench.css").toExternalForm();
    private static final String DARK = WindowLook.class.getResource("dark.css").toExternalForm();

    private final Path file;
    private final Scene scene;
    private int size = USUAL;
    private boolean dark;

    /** Takes up what the user chose last. */
    WindowLook(Path settings, Scene scene) {
        this.file = settings.resolve("look.properties");
        this.scene = scene;
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            kept.clear();
        }
        size = SIZES.stream().filter(each -> each.toString().equals(kept.getProperty("字号"))).findFirst().orElse(USUAL);
        dark = "深色".equals(kept.getProperty("配色"));
        if (dark) {
            paint();
        }
        apply();
        // the preview makes its pages larger and takes the event for it
        scene.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                step(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    int size() {
        return size;
    }

    boolean isDark() {
        return dark;
    }

    void resize(int pixels) {
        size = pixels;
        keep();
    }

    /** The next larger or smaller size, as far as there is one. */
    void step(int by) {
        int at = SIZES.indexOf(size) + by;
        if (IntStream.range(0, SIZES.size()).anyMatch(each -> each == at)) {
            resize(SIZES.get(at));
        }
    }

    void darken(boolean darker) {
        dark = darker;
        paint();
        keep();
    }

    private void paint() {
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getRoot().getStyleClass().removeAll(DARK_CLASS);
        if (dark) {
            scene.getRoot().getStyleClass().add(DARK_CLASS);
        }
    }

    private void apply() {
        List<String> sheets = new ArrayList<>(List.of(BASE));
        if (dark) {
            sheets.add(DARK);
        }
        if (size != USUAL) {
            String css = ".root { -fx-font-size: %dpx; }".formatted(size);
            sheets.add("data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
        }
        scene.getStylesheets().setAll(sheets);
    }

    private void keep() {
        apply();
        Properties kept = new Properties();
        kept.setProperty("字号", String.valueOf(size));
        kept.setProperty("配色", dark ? "深色" : "浅色");
        try {
            Files.createDirectories(file.getParent());
            try (Aside aside = new Aside(file, Rights.OWNER_ONLY)) {
                try (Writer writer = Files.newBufferedWriter(aside.path(), StandardCharsets.UTF_8)) {
                    kept.store(writer, null);
                }
                aside.replace();
            }
        } catch (IOException unkept) {
            LoggerFactory.getLogger(WindowLook.class).warn("look of the window not kept", unkept);
        }
    }
}
