package cn.juesuan.ui.table;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import java.util.Arrays;
import java.util.function.Function;

/** How many lines of text each row of a grid needs where its texts wrap. Widths are counted, not drawn: this is asked at every edit. */
final class RowHeights {
    /** Room left and right of a text, in the size of the font. */
    private static final double PADDING = 0.9;
    private static final double NARROW = 0.58;
    /** Fields of text as wide as this are for a page of it: goals, explanation. */
    private static final int WIDE = 3;
    private static final int LINES_TO_WRITE = 3;
    /** Punctuation that may not begin a line takes the character before it along; so many lines lose about one to it. */
    private static final int LINES_PER_SPARE = 4;
    private static final int LATIN_END = 0x2000;

    private final PrintedGrid grid;
    private final Function<PrintedCell, String> text;
    private final double ems;

    /** @param ems width of a printed millimetre, in the size of the font */
    RowHeights(PrintedGrid grid, Function<PrintedCell, String> text, double ems) {
        this.grid = grid;
        this.text = text;
        this.ems = ems;
    }

    /** A merged cell stretches the last row it reaches. */
    int[] lines() {
        int[] lines = new int[grid.rowCount()];
        Arrays.fill(lines, 1);
        grid.cells().stream().filter(cell -> cell.rowSpan() == 1).forEach(cell -> stretch(lines, cell));
        grid.cells().stream().filter(cell -> cell.rowSpan() > 1).forEach(cell -> stretch(lines, cell));
        return lines;
    }

    private void stretch(int[] lines, PrintedCell cell) {
        int last = cell.row() + cell.rowSpan() - 1;
        int given = Arrays.stream(lines, cell.row(), last).sum();
        lines[last] = Math.max(lines[last], needed(cell) - given);
    }

    private int needed(PrintedCell cell) {
        double room = Math.max(1, grid.width(cell.column(), cell.columnSpan()) * ems - PADDING);
        int least = cell.columnSpan() >= WIDE && cell.alignment() == Alignment.LEFT ? LINES_TO_WRITE : 1;
        return Math.max(least, text.apply(cell).lines().mapToInt(line -> wrapped(line, room)).sum());
    }

    private static int wrapped(String line, double room) {
        int count = 1;
        double used = 0;
        for (int character : line.codePoints().toArray()) {
            double width = character < LATIN_END ? NARROW : 1;
            boolean full = used + width > room;
            count += full ? 1 : 0;
            used = full ? width : used + width;
        }
        return count + count / LINES_PER_SPARE;
    }
}
