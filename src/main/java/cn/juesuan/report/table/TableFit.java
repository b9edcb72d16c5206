package cn.juesuan.report.table;

import cn.juesuan.report.page.RowLines;
import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextSize;
import cn.juesuan.report.page.TextWidth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds row heights with which a table fills its pages well. A form of fixed rows is brought onto one page; a longer table never leaves
 * a few last rows alone on a page.
 *
 * @param heights of all rows, in twips
 */
record TableFit(TextSize size, List<Integer> heights) {
    /** Room above and below the text of a row at its most generous; 6 mm for a row of one line. */
    private static final int GENEROUS = 100;
    private static final int TIGHT = 20;
    private static final int STEP = 10;
    /** What borders and the roundings of word processors may add to each row. */
    private static final int SLACK = 10;
    private static final int FEWEST_LAST_ROWS = 4;

    /**
     * Fits a table into pages.
     *
     * @param onePage whether everything belongs on one page
     * @param page    height of a page
     * @param above   height of the lines before the table
     * @param below   height of the lines after it
     */
    static TableFit of(Table table, boolean onePage, int page, int above, int below) {
        int first = page - above - below;
        int[] lines = lineHeights(table.with(TextSize.NORMAL, table.heights()));
        if (fits(lines, first)) {
            return onOnePage(TextSize.NORMAL, lines, first);
        }
        return onePage ? onOnePage(TextSize.SMALL, lineHeights(table.with(TextSize.SMALL, table.heights())), first)
            : overPages(lines, table.headRows(), page - above, page);
    }

    /** Fits a table that had better stay on one page, if need be in small text, but may be too long for it. */
    static TableFit onOnePageIfPossible(Table table, int page, int above, int below) {
        int[] small = lineHeights(table.with(TextSize.SMALL, table.heights()));
        return of(table, fits(small, page - above - below), page, above, below);
    }

    private static boolean fits(int[] lines, int height) {
        return sum(lines, 0, lines.length) + lines.length * (TIGHT + SLACK) <= height;
    }

    private static TableFit onOnePage(TextSize size, int[] lines, int height) {
        int room = (height - sum(lines, 0, lines.length)) / lines.length - SLACK;
        return with(size, lines, Math.max(0, Math.min(GENEROUS, room)));
    }

    private static TableFit overPages(int[] lines, int headRows, int first, int next) {
        int room = IntStream.iterate(GENEROUS, candidate -> candidate >= TIGHT, candidate -> candidate - STEP)
            .filter(candidate -> lastRows(lines, headRows, candidate + SLACK, first, next) >= FEWEST_LAST_ROWS)
            .findFirst().orElse(GENEROUS);
        return with(TextSize.NORMAL, lines, room);
    }

    private static TableFit with(TextSize size, int[] lines, int room) {
        return new TableFit(size, Arrays.stream(lines).mapToObj(line -> line + room).toList());
    }

    /** Height of the text alone in each row. */
    private static int[] lineHeights(Table table) {
        RowLines lines = new RowLines(table.heights().size());
        table.cells().forEach(cell -> lines.add(cell.row(), cell.rowSpan(), lines(table, cell)));
        return lines.all().map(count -> count * table.size().lineHeight()).toArray();
    }

    private static int lines(Table table, TableCell cell) {
        double room = table.width(cell.column(), cell.columnSpan()) - 2.0 * Table.PADDING;
        return switch (cell.flow()) {
            case ONE_LINE -> 1;
            case EVEN_LINES -> TextWidth.lines(cell.text(), room / table.size().em());
            case PROSE -> TextWidth.proseLines(cell.text(), room / table.size().em());
        };
    }

    /** How many rows stand on the last page. */
    private static int lastRows(int[] lines, int headRows, int room, int first, int next) {
        int head = sum(lines, 0, headRows) + headRows * room;
        int left = first - head;
        int onPage = 0;
        for (int row = headRows; row < lines.length; row++) {
            boolean turns = lines[row] + room > left;
            left = (turns ? next - head : left) - lines[row] - room;
            onPage = turns ? 1 : onPage + 1;
        }
        return onPage;
    }

    private static int sum(int[] values, int from, int to) {
        return IntStream.range(from, to).map(index -> values[index]).sum();
    }
}
