package cn.juesuan.evaluation.layout;

import cn.juesuan.account.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A self-evaluation sheet, their summary or a score table laid out as it is printed: a grid of cells with spans.
 *
 * @param name      by which it is addressed: 自评表/1, 汇总表, 得分表/1
 * @param subject   the project it is about; empty for the summary
 * @param title     printed over it
 * @param subtitle  printed under the title, in the middle; may be empty
 * @param leftLine  over the table on the left: whose it is; may be empty
 * @param rightLine over the table on the right: the unit of its money; may be empty
 * @param widths    printed width of each grid column in mm
 * @param headRows  how many of the first rows are repeated on every page
 * @param rowCount  rows of the grid
 * @param cells     in reading order; they cover every position
 * @param notes     lines under the table
 */
public record SheetLayout(String name, String subject, String title, String subtitle, String leftLine, String rightLine,
                          List<Integer> widths, int headRows, int rowCount, List<SheetCell> cells, List<String> notes) {
    private static final int PORTRAIT_MM = 175;

    public SheetLayout {
        widths = List.copyOf(widths);
        cells = cells.stream().sorted(Comparator.comparing(SheetCell::row).thenComparing(SheetCell::column)).toList();
        notes = List.copyOf(notes);
    }

    public int columnCount() {
        return widths.size();
    }

    /** Whether its columns are too wide for an upright page. */
    public boolean landscape() {
        return widths.stream().mapToInt(Integer::intValue).sum() > PORTRAIT_MM;
    }

    public Optional<SheetCell> cell(Place place) {
        return cells.stream().filter(cell -> cell.address().filter(place::equals).isPresent()).findFirst();
    }
}
