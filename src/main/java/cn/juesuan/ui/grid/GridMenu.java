package cn.juesuan.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with the selected cells, under the right button of the mouse. */
final class GridMenu extends ContextMenu {
    private final FormGrid grid;

    GridMenu(FormGrid grid) {
        this.grid = grid;
        getItems().setAll(item("剪切（Ctrl+X）", grid::cut), item("复制（Ctrl+C）", grid::copy), item("粘贴（Ctrl+V）", grid::paste), new SeparatorMenuItem(),
            item("向下填充（Ctrl+D）", grid::fillDown), item("清除（Delete）", grid::clear), item("修改（F2）", grid::edit), new SeparatorMenuItem(),
            item("增加一行…（Insert）", grid::requestRow), item("删除这一行（Ctrl+-）", grid::requestDeletion));
    }

    void showFor(ContextMenuEvent event) {
        if (!grid.isEmpty() && !grid.isEditing()) {
            show(grid, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private static MenuItem item(String caption, Runnable action) {
        MenuItem item = new MenuItem(caption);
        item.setOnAction(event -> action.run());
        return item;
    }
}
