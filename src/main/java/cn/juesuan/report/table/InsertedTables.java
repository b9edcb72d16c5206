package cn.juesuan.report.table;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import cn.juesuan.report.page.TextSize;
import cn.juesuan.report.page.TextWidth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables in the middle of running text, as wide as it. */
public final class InsertedTables {
    private static final PageSetup PAGE = PageSetup.TEXT;
    private static final double NARROWEST_EM = 3;
    private static final double WIDEST_EM = 24;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,]+(\\.\\d+)?%?");

    private InsertedTables() {
    }

    /** A table of the account. */
    public static Table of(PrintedGrid grid) {
        return TableSections.table(grid, PAGE);
    }

    /**
     * A table somebody pasted: its first row is its head, columns are as wide as they need.
     *
     * @param text what is to be printed of a cell
     */
    public static Table of(List<List<String>> rows, UnaryOperator<String> text) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        List<TableCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cells.add(cell(row, column, text.apply(rows.get(row).get(column))));
            }
        }
        List<Integer> needed = IntStream.range(0, columns).map(column -> (int) (10 * Math.min(WIDEST_EM, Math.max(NARROWEST_EM,
            cells.stream().filter(cell -> cell.column() == column).mapToDouble(cell -> TextWidth.em(cell.text())).max().orElse(0) + 1)))).boxed().toList();
        Table plain = new Table(TableSurroundings.widths(needed, PAGE), Collections.nCopies(rows.size(), 0), Math.min(1, rows.size() - 1), TextSize.NORMAL, false, cells);
        TableFit fit = TableFit.of(plain, false, PAGE.bodyHeight(), 0, 0);
        return plain.with(fit.size(), fit.heights());
    }

    private static TableCell cell(int row, int column, String text) {
        Alignment alignment = row == 0 ? Alignment.CENTER : NUMBER.matcher(text).matches() ? Alignment.RIGHT : Alignment.LEFT;
        return new TableCell(row, column, 1, 1, text, alignment, TextFlow.PROSE, row == 0, Optional.empty());
    }
}
