package cn.juesuan.print;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plain list as a printed grid: captions over columns, a row for each entry.
 *
 * @param columns from left to right
 */
public record Listing(List<Column> columns) {
    private static final int PORTRAIT_MM = 175;

    /**
     * A column of a list.
     *
     * @param millimetres its printed width
     * @param counts      whether it holds whole numbers
     */
    public record Column(String caption, int millimetres, Alignment alignment, boolean counts) {
        /** A column of texts of any length. */
        public static Column text(String caption, int millimetres) {
            return new Column(caption, millimetres, Alignment.LEFT, false);
        }

        /** A column of short words in the middle. */
        public static Column word(String caption, int millimetres) {
            return new Column(caption, millimetres, Alignment.CENTER, false);
        }

        /** A column of whole numbers. */
        public static Column number(String caption, int millimetres) {
            return new Column(caption, millimetres, Alignment.CENTER, true);
        }
    }

    public Listing {
        columns = List.copyOf(columns);
    }

    /**
     * The list with its rows.
     *
     * @param name how it is called on the tab of a workbook
     * @param rows as many texts each as there are columns
     */
    public PrintedGrid grid(String name, PrintedGrid.Heading heading, List<List<String>> rows, List<String> notes) {
        List<PrintedCell> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(PrintedCell.heading(Area.of(0, column, 1), columns.get(column).caption()));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                cells.add(cell(Area.of(row + 1, column, 1), columns.get(column), rows.get(row).get(column)));
            }
        }
        boolean wide = columns.stream().mapToInt(Column::millimetres).sum() > PORTRAIT_MM;
        return new PrintedGrid(name, "", heading, columns.stream().map(Column::millimetres).toList(), 1, 0, rows.size() + 1, cells, notes, wide,
            PrintedGrid.Paging.MANY_PAGES);
    }

    private static PrintedCell cell(Area area, Column column, String text) {
        return column.counts() && !text.isEmpty() ? PrintedCell.of(area, PrintedCell.Kind.SCORE, column.alignment(), text).counting(Optional.of(new BigDecimal(text)))
            : PrintedCell.text(area, column.alignment(), text);
    }
}
