package cn.juesuan.ui.pane;

import cn.juesuan.ui.grid.FormGrid;
import cn.juesuan.ui.grid.SelectionSum;
import java.util.function.Consumer;

/** A page that is one grid: a table or a self-evaluation page. */
public interface GridWorkPane extends WorkPane {
    FormGrid grid();

    @Override
    default boolean showsReport() {
        return false;
    }

    @Override
    default void focus() {
        grid().requestFocus();
    }

    @Override
    default void commit() {
        grid().commitEdit();
    }

    @Override
    default void onSelect(Consumer<String> said) {
        grid().rangeProperty().addListener((range, before, now) -> said.accept(SelectionSum.of(grid().model(), now).text()));
    }

    @Override
    default void onMove(Runnable moved) {
        grid().currentProperty().addListener((current, before, now) -> moved.run());
    }
}
