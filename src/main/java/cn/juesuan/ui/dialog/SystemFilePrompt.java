package cn.juesuan.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The file dialogs of the system. */
public record SystemFilePrompt(Window owner) implements FilePrompt {
    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenMultipleDialog(owner)).orElse(List.of()).stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveAs(String title, Kind kind, String name) {
        String ending = kind.endings().get(0);
        FileChooser chooser = chooser(title, kind);
        chooser.getExtensionFilters().remove(1);
        chooser.setInitialFileName(name + ending);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
            .map(path -> path.toString().endsWith(ending) ? path : path.resolveSibling(path.getFileName() + ending));
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(
            new FileChooser.ExtensionFilter(kind.caption(), kind.endings().stream().map(ending -> "*" + ending).toList()),
            new FileChooser.ExtensionFilter("所有文件", "*"));
        return chooser;
    }
}
