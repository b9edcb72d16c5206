package cn.juesuan.intake;

import cn.juesuan.form.LayoutColumn;
import java.util.List;

/**
 * A column of a form with what the form's head prints over it.
 *
 * @param path     captions from the top of the head down to the column
 * @param template the lowest caption as the edition writes it, words in braces
 */
record ShapeColumn(LayoutColumn column, List<Caption> path, String template) {
    boolean isFigure() {
        return column.content() == LayoutColumn.Content.FIGURE;
    }

    Caption leaf() {
        return path.get(path.size() - 1);
    }
}
