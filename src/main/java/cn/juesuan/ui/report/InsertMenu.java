package cn.juesuan.ui.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What an attached report may have inserted, each with what it prints now: figures, those of sheets under the sheet, tables, its contents. */
final class InsertMenu extends ContextMenu {
    private static final String FIGURES = "账里的数";
    private static final String TABLES = "表";

    /** @param chosen what is to stand in the text, braces and all */
    InsertMenu(List<Insertion> insertions, Consumer<String> chosen) {
        Map<String, Menu> menus = new LinkedHashMap<>();
        insertions.forEach(insertion -> {
            MenuItem item = new MenuItem(insertion.now().isEmpty() ? insertion.name() : insertion.name() + "　" + insertion.now());
            item.setMnemonicParsing(false);
            item.setOnAction(picked -> chosen.accept(insertion.text()));
            menus.computeIfAbsent(group(insertion.name()), InsertMenu::menu).getItems().add(item);
        });
        getItems().addAll(menus.values());
    }

    private static Menu menu(String title) {
        Menu menu = new Menu(title);
        menu.setMnemonicParsing(false);
        return menu;
    }

    private static String group(String name) {
        int blank = name.indexOf(' ');
        String first = blank < 0 ? name : name.substring(0, blank);
        return first.equals(TABLES) || name.equals("目录") ? "表和目录" : first.contains("/") ? first : FIGURES;
    }
}
