package cn.juesuan.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Texts that come with the program, the user help first: headings (#), list lines (-) and paragraphs of a file; a line that is indented goes on with the one before. */
final class HelpWindow {
    private HelpWindow() {
    }

    static void show(Window owner) {
        show(owner, "使用说明", "/help/help.md");
    }

    /** What is inside the program that others made, and by which licence. */
    static void showLicences(Window owner) {
        show(owner, "用到的软件和许可", "/help/licences.md");
    }

    private static void show(Window owner, String title, String resource) {
        VBox page = new VBox();
        page.getStyleClass().add("help");
        text(resource).lines().filter(line -> !line.isBlank()).forEach(line -> page.getChildren().add(paragraph(line)));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        Scene scene = new Scene(scroll, 720, 640);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        scene.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.show();
    }

    private static Label paragraph(String line) {
        int level = line.startsWith("## ") ? 2 : line.startsWith("# ") ? 1 : 0;
        Label label = new Label(level > 0 ? line.substring(level + 1) : line.startsWith("- ") ? "· " + line.substring(2) : line);
        label.setWrapText(true);
        label.getStyleClass().add(level > 0 ? "help-heading-" + level : line.startsWith("- ") ? "help-item" : "help-text");
        return label;
    }

    private static String text(String resource) {
        try (InputStream stream = HelpWindow.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\R {2,}(?=\\S)", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
