package cn.juesuan.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window. */
final class FileDrop {
    private static final String ACCOUNT = ".juesuan";
    private static final List<String> TABLES = List.of(".xlsx", ".xls", ".docx", ".pdf");

    private final Consumer<Path> open;
    private final Consumer<List<Path>> take;
    private final Consumer<String> refuse;

    /**
     * @param open   opens an account
     * @param take   takes in files with tables
     * @param refuse says why nothing was done
     */
    FileDrop(Consumer<Path> open, Consumer<List<Path>> take, Consumer<String> refuse) {
        this.open = open;
        this.take = take;
        this.refuse = refuse;
    }

    void on(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles().stream().map(File::toPath).toList() : List.of();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        // the other program waits until the event is done with; a dialog would keep it waiting
        Platform.runLater(() -> drop(files));
    }

    /** One account is opened, tables are taken in; anything else is said to be neither. */
    void drop(List<Path> files) {
        if (files.size() == 1 && ends(files.get(0), List.of(ACCOUNT))) {
            open.accept(files.get(0));
        } else if (!files.isEmpty() && files.stream().allMatch(file -> ends(file, TABLES))) {
            take.accept(files);
        } else if (!files.isEmpty()) {
            refuse.accept("拖进来的文件里有读不了的。一次可以拖一本账（.juesuan），或几个有表的文件（.xlsx、.xls、.docx、.pdf）。");
        }
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
