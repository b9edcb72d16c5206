package cn.juesuan.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The program's icon, drawn in {@code icons/}, on every window that is opened. */
final class WindowIcons {
    private WindowIcons() {
    }

    static void onEveryWindow() {
        List<Image> icons = Stream.of(32, 64, 128).map(WindowIcons::icon).toList();
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                    .filter(stage -> stage.getIcons().isEmpty()).forEach(stage -> stage.getIcons().setAll(icons));
            }
        });
    }

    /** The icon as a picture in a window, 64 points wide. */
    static ImageView picture() {
        ImageView picture = new ImageView(icon(128));
        picture.setFitWidth(64);
        picture.setFitHeight(64);
        return picture;
    }

    private static Image icon(int size) {
        return new Image(WindowIcons.class.getResource("juesuan-" + size + ".png").toExternalForm());
    }
}
