package cn.juesuan.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One cell of a table's head; spans count cells, as in HTML. */
public record HeadCell(String text, int rowSpan, int columnSpan) {
    /** The head without some of its columns, counted from 0: cells over them become narrower or go. */
    static List<List<HeadCell>> without(Set<Integer> gone, List<List<HeadCell>> head, int width) {
        boolean[][] covered = new boolean[head.size()][width];
        List<List<HeadCell>> left = new ArrayList<>();
        for (int line = 0; line < head.size(); line++) {
            List<HeadCell> cells = new ArrayList<>();
            int column = 0;
            for (HeadCell cell : head.get(line)) {
                while (covered[line][column]) {
                    column++;
                }
                cell.cover(covered, line, column);
                int span = (int) IntStream.range(column, column + cell.columnSpan).filter(each -> !gone.contains(each)).count();
                if (span > 0) {
                    cells.add(new HeadCell(cell.text, cell.rowSpan, span));
                }
            }
            left.add(List.copyOf(cells));
        }
        return List.copyOf(left);
    }

    private void cover(boolean[][] covered, int line, int column) {
        for (int row = line; row < Math.min(line + rowSpan, covered.length); row++) {
            for (int each = column; each < column + columnSpan; each++) {
                covered[row][each] = true;
            }
        }
    }
}
