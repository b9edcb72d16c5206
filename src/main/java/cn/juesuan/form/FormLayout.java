package cn.juesuan.form;

import cn.juesuan.account.CellAddress;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table laid out as it is printed: a grid of cells with spans, the head lines first. The window, Word, Excel and the
 * command line all show this grid.
 *
 * @param widths   printed width of each grid column in mm
 * @param headRows how many of the grid's rows are head
 * @param rowCount rows of the grid, head included
 * @param cells    in reading order; positions covered by a span have no cell
 */
public record FormLayout(FormDefinition form, String title, List<Integer> widths, int headRows, int rowCount, List<LayoutCell> cells,
                         Map<CellAddress, LayoutCell> figures) {
    static FormLayout of(FormDefinition form, String title, int headRows, int rowCount, List<LayoutCell> cells) {
        Map<CellAddress, LayoutCell> figures = new HashMap<>();
        for (LayoutCell cell : cells) {
            cell.address().ifPresent(address -> figures.put(address, cell));
        }
        return new FormLayout(form, title, form.columns().stream().map(LayoutColumn::width).toList(), headRows, rowCount,
            List.copyOf(cells), Collections.unmodifiableMap(figures));
    }

    public int columnCount() {
        return widths.size();
    }

    /** Where the figure of {@code address} is printed. */
    public Optional<LayoutCell> position(CellAddress address) {
        return Optional.ofNullable(figures.get(address));
    }
}
