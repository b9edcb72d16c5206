package cn.juesuan.print;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statutory table, self-evaluation sheet, summary or score table laid out as it is printed: a grid of cells with spans. The window, Word,
 * PDF, Excel and the command line all show this grid.
 *
 * @param name        by which it is addressed: 公开03, 自评表/1, 汇总表, 得分表/1
 * @param subject     the project it is about; empty for tables and the summary
 * @param heading     what stands over it
 * @param widths      printed width of each grid column in mm
 * @param headRows    how many of the first rows are repeated on every page
 * @param headColumns how many of the first columns stay in sight
 * @param rowCount    rows of the grid, head included
 * @param cells       in reading order; positions covered by a span have no cell of their own
 * @param notes       lines under it
 */
public record PrintedGrid(String name, String subject, Heading heading, List<Integer> widths, int headRows, int headColumns, int rowCount,
                          List<PrintedCell> cells, List<String> notes, boolean landscape, Paging paging) {
    private static final int PORTRAIT_MM = 175;

    /** How a grid is brought onto pages. */
    public enum Paging {
        /** A form of fixed rows: on one page, if need be in small letters. */
        ONE_PAGE,
        /** On one page unless it is too long for it. */
        ONE_PAGE_IF_IT_FITS,
        /** On as many pages as it takes. */
        MANY_PAGES
    }

    /**
     * What stands over a grid; any of it but the title may be empty.
     *
     * @param code     of a statutory table: 公开03表
     * @param subtitle under the title, in the middle
     * @param left     over the grid on the left: whose it is
     * @param right    over the grid on the right: the unit of its money
     */
    public record Heading(String title, String code, String subtitle, String left, String right) {
        /** Whether there is a line right over the grid. */
        public boolean hasLine() {
            return !left.isBlank() || !right.isBlank();
        }
    }

    public PrintedGrid {
        widths = List.copyOf(widths);
        cells = cells.stream().sorted(Comparator.comparing(PrintedCell::row).thenComparing(PrintedCell::column)).toList();
        notes = List.copyOf(notes);
    }

    /** A sheet of the self-evaluation; it lies on its side where its columns are too wide for an upright page. */
    static PrintedGrid sheet(String name, String subject, Heading heading, List<Integer> widths, int headRows, int rowCount,
                             List<PrintedCell> cells, List<String> notes) {
        boolean wide = widths.stream().mapToInt(Integer::intValue).sum() > PORTRAIT_MM;
        return new PrintedGrid(name, subject, heading, widths, headRows, 0, rowCount, cells, notes, wide, Paging.ONE_PAGE_IF_IT_FITS);
    }

    PrintedGrid with(List<PrintedCell> printed, List<String> lines) {
        return new PrintedGrid(name, subject, heading, widths, headRows, headColumns, rowCount, printed, lines, landscape, paging);
    }

    public String title() {
        return heading.title();
    }

    /** Whether it is one of the statutory tables. */
    public boolean isTable() {
        return cells.stream().flatMap(cell -> cell.place().stream()).anyMatch(CellAddress.class::isInstance);
    }

    public int columnCount() {
        return widths.size();
    }

    /** Width of some columns in mm. */
    public int width(int column, int columns) {
        return widths.subList(column, column + columns).stream().mapToInt(Integer::intValue).sum();
    }

    /** The cell that shows {@code place}. */
    public Optional<PrintedCell> cell(Place place) {
        return cells.stream().filter(cell -> cell.place().filter(place::equals).isPresent()).findFirst();
    }

    /** The texts position by position; where a span covers a position, its text is empty. */
    public List<List<String>> lines() {
        String[][] grid = new String[rowCount][columnCount()];
        Stream.of(grid).forEach(row -> Arrays.fill(row, ""));
        cells.forEach(cell -> grid[cell.row()][cell.column()] = cell.text());
        return Stream.of(grid).map(List::of).toList();
    }
}
