package cn.juesuan.ui.shell;

import cn.juesuan.ui.pane.SidedPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** 查看: what is shown, and how it looks. */
final class ViewMenu extends Menu {
    private final MainWindow window;
    private final WindowLook look;
    private final List<MenuItem> ofAccount = new ArrayList<>();
    private final Menu sizes = new Menu("字号");
    private final CheckMenuItem dark = new CheckMenuItem("深色");

    /** @param pages what goes from page to page, before the rest */
    ViewMenu(MainWindow window, MenuItem... pages) {
        super("查看");
        this.window = window;
        this.look = window.look();
        dark.setOnAction(event -> look.darken(dark.isSelected()));
        ofAccount.addAll(List.of(pages));
        ofAccount.addAll(List.of(new SeparatorMenuItem(), Commands.item("后退", "Alt+Left", () -> window.onView(view -> view.turn(true))),
            Commands.item("前进", "Alt+Right", () -> window.onView(view -> view.turn(false))), new SeparatorMenuItem(),
            Commands.item("左边的目录", "Alt+1", () -> window.onView(view -> switched(view.sided(), true))),
            Commands.item("右边的审核和依据", "Alt+2", () -> window.onView(view -> switched(view.sided(), false)))));
        getItems().addAll(ofAccount);
        getItems().addAll(new SeparatorMenuItem(),
            Commands.item("字大一些", "Shortcut+Alt+Equals", () -> look.step(1)), Commands.item("字小一些", "Shortcut+Alt+Minus", () -> look.step(-1)), sizes, dark);
        setOnShowing(event -> refresh());
    }

    private static void switched(SidedPane panes, boolean left) {
        if (left) {
            panes.switchLeft();
        } else {
            panes.switchRight();
        }
    }

    private void refresh() {
        ofAccount.forEach(item -> item.setDisable(window.view().isEmpty()));
        dark.setSelected(look.isDark());
        sizes.getItems().setAll(WindowLook.SIZES.stream().map(this::size).toList());
    }

    private MenuItem size(int pixels) {
        RadioMenuItem item = new RadioMenuItem(String.valueOf(pixels));
        item.setSelected(pixels == look.size());
        item.setOnAction(event -> look.resize(pixels));
        return item;
    }
}
