package cn.juesuan.report.page;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many lines of text each row of a table holds, at least one. Cells are added from top to bottom. */
public final class RowLines {
    private final int[] lines;

    public RowLines(int rows) {
        lines = new int[rows];
        Arrays.fill(lines, 1);
    }

    /** A cell from {@code row} over {@code rowSpan} rows takes so many lines; what its upper rows cannot hold falls to the last. */
    public void add(int row, int rowSpan, int needed) {
        int last = row + rowSpan - 1;
        int above = IntStream.range(row, last).map(index -> lines[index]).sum();
        lines[last] = Math.max(lines[last], needed - above);
    }

    public int of(int row) {
        return lines[row];
    }

    public IntStream all() {
        return Arrays.stream(lines);
    }
}
