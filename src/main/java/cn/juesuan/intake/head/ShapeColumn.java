package cn.juesuan.intake.head;

import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.intake.source.Caption;
import java.util.List;

/**
 * A column of a form with what the form's head prints over it.
 *
 * @param path     captions from the top of the head down to the column
 * @param template the lowest caption as the edition writes it, words in braces
 */
public record ShapeColumn(LayoutColumn column, List<Caption> path, String template) {
    public boolean isFigure() {
        return column.content() == LayoutColumn.Content.FIGURE;
    }

    public Caption leaf() {
        return path.get(path.size() - 1);
    }
}
