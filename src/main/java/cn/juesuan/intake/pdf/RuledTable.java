package cn.juesuan.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table drawn with lines: its columns and rows, and the cells between the lines that are there. */
final class RuledTable {
    private static final double NEAR = 3;
    private static final double OPEN = 8;

    private final List<Ruling> lines;
    private final double[] xs;
    private final double[] ys;
    private List<Box> boxes = List.of();

    /** A cell with the rows and columns it spans. */
    record Box(int row, int column, int rows, int columns, double left, double top, double right, double bottom) {
        boolean holds(Glyph glyph) {
            return left <= glyph.middle() && glyph.middle() < right && top <= glyph.centre() && glyph.centre() < bottom;
        }
    }

    private RuledTable(List<Ruling> lines) {
        this.lines = lines;
        xs = places(lines, false);
        ys = places(lines, true);
    }

    /** The tables that lines make which cross each other. */
    static List<RuledTable> of(List<Ruling> rulings) {
        List<Ruling> joined = joined(rulings);
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling line : joined) {
            List<List<Ruling>> met = groups.stream().filter(group -> group.stream().anyMatch(line::meets)).toList();
            List<Ruling> group = new ArrayList<>(List.of(line));
            met.forEach(group::addAll);
            groups.removeAll(met);
            groups.add(group);
        }
        return groups.stream().filter(group -> group.size() >= 4).map(RuledTable::new).filter(table -> table.xs.length > 2 && table.ys.length > 1 || table.xs.length > 1 && table.ys.length > 2)
            .toList();
    }

    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> joined = new ArrayList<>();
        for (Ruling each : rulings) {
            Ruling line = each;
            boolean found = true;
            while (found) {
                Ruling current = line;
                List<Ruling> same = joined.stream().filter(current::continues).toList();
                found = !same.isEmpty();
                for (Ruling other : same) {
                    line = line.joined(other);
                }
                joined.removeAll(same);
            }
            joined.add(line);
        }
        return joined;
    }

    /** Where lines of one kind run; where a table is open at a side, its other lines end there. */
    private static double[] places(List<Ruling> lines, boolean horizontal) {
        List<Double> places = new ArrayList<>(lines.stream().filter(line -> line.horizontal() == horizontal).map(Ruling::at).sorted().toList());
        List<Ruling> across = lines.stream().filter(line -> line.horizontal() != horizontal).toList();
        double least = across.stream().mapToDouble(Ruling::from).min().orElse(0);
        double most = across.stream().mapToDouble(Ruling::to).max().orElse(0);
        if (places.isEmpty() || least < places.get(0) - OPEN) {
            places.add(0, least);
        }
        if (most > places.get(places.size() - 1) + OPEN) {
            places.add(most);
        }
        List<Double> apart = new ArrayList<>();
        places.forEach(place -> {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        });
        return apart.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where its columns begin and the last one ends. */
    double[] columns() {
        return xs.clone();
    }

    int rowCount() {
        return ys.length - 1;
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    boolean holds(Glyph glyph) {
        return xs[0] <= glyph.middle() && glyph.middle() <= xs[xs.length - 1] && top() <= glyph.centre() && glyph.centre() <= bottom();
    }

    /** Its cells, row by row. */
    List<Box> boxes() {
        if (boxes.isEmpty()) {
            boxes = List.copyOf(found());
        }
        return boxes;
    }

    private List<Box> found() {
        boolean[][] taken = new boolean[ys.length][xs.length];
        List<Box> cells = new ArrayList<>();
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < xs.length - 1; column++) {
                if (!taken[row][column]) {
                    cells.add(box(row, column, taken));
                }
            }
        }
        return cells;
    }

    private Box box(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < xs.length - 1 && !taken[row][right] && !isLine(false, xs[right], (ys[row] + ys[row + 1]) / 2)) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < ys.length - 1 && isOpen(bottom, column, right)) {
            bottom++;
        }
        for (int i = row; i < bottom; i++) {
            for (int j = column; j < right; j++) {
                taken[i][j] = true;
            }
        }
        return new Box(row, column, bottom - row, right - column, xs[column], ys[row], xs[right], ys[bottom]);
    }

    private boolean isOpen(int row, int column, int right) {
        for (int j = column; j < right; j++) {
            if (isLine(true, ys[row], (xs[j] + xs[j + 1]) / 2) || j > column && isLine(false, xs[j], (ys[row] + ys[row + 1]) / 2)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLine(boolean horizontal, double at, double place) {
        return lines.stream().anyMatch(line -> line.horizontal() == horizontal && Math.abs(line.at() - at) <= NEAR && line.covers(place));
    }
}
