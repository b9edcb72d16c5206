package cn.juesuan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** 最近的账: those that are still where they were. */
final class RecentMenu extends Menu {
    RecentMenu(MainWindow window, Consumer<Path> open) {
        super("最近的账");
        getItems().setAll(nothing());
        setOnShowing(event -> fill(window.recent(), open));
    }

    private void fill(List<Path> recent, Consumer<Path> open) {
        // underscores in names are no mnemonics
        getItems().setAll(recent.isEmpty() ? List.of(nothing()) : recent.stream().map(path -> Commands.item(path.toString().replace("_", "__"), "", () -> open.accept(path))).toList());
    }

    private static MenuItem nothing() {
        MenuItem nothing = new MenuItem("还没有");
        nothing.setDisable(true);
        return nothing;
    }
}
