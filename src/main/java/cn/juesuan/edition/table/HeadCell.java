package cn.juesuan.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One cell of a table's head; spans count cells, as in HTML. */
public record HeadCell(String text, int rowSpan, int columnSpan) {
    /** A cell of the head where it stands; line and column from 0. */
    public record Placed(HeadCell cell, int line, int column) {
        private void cover(boolean[][] covered) {
            for (int row = line; row < Math.min(line + cell.rowSpan, covered.length); row++) {
                for (int each = column; each < column + cell.columnSpan; each++) {
                    covered[row][each] = true;
                }
            }
        }
    }

    /** Where the cells of a head stand that covers {@code width} columns. */
    public static List<Placed> placed(List<List<HeadCell>> head, int width) {
        boolean[][] covered = new boolean[head.size()][width];
        List<Placed> placed = new ArrayList<>();
        for (int line = 0; line < head.size(); line++) {
            int column = 0;
            for (HeadCell cell : head.get(line)) {
                while (covered[line][column]) {
                    column++;
                }
                Placed next = new Placed(cell, line, column);
                next.cover(covered);
                placed.add(next);
            }
        }
        return placed;
    }

    /** The head without some of its columns, counted from 0: cells over them become narrower or go. */
    static List<List<HeadCell>> without(Set<Integer> gone, List<List<HeadCell>> head, int width) {
        List<List<HeadCell>> left = IntStream.range(0, head.size()).mapToObj(line -> (List<HeadCell>) new ArrayList<HeadCell>()).toList();
        placed(head, width).forEach(placed -> {
            HeadCell cell = placed.cell();
            int span = (int) IntStream.range(placed.column(), placed.column() + cell.columnSpan).filter(column -> !gone.contains(column)).count();
            if (span > 0) {
                left.get(placed.line()).add(new HeadCell(cell.text, cell.rowSpan, span));
            }
        });
        return left;
    }
}
