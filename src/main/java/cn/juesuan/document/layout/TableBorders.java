package cn.juesuan.document.layout;

import java.util.List;

/** Draws thin lines all around every cell, each piece of line once and as long as it goes. */
final class TableBorders {
    private static final double WIDTH = 0.5;

    private final TableGrid grid;
    private final TableSegment segment;
    private final List<TableSegment.Slice> slices;

    TableBorders(TableGrid grid, TableSegment segment) {
        this.grid = grid;
        this.segment = segment;
        this.slices = segment.slices();
    }

    void draw() {
        for (int edge = 0; edge <= slices.size(); edge++) {
            horizontal(edge);
        }
        for (int edge = 0; edge <= grid.columns(); edge++) {
            vertical(edge);
        }
    }

    private void horizontal(int edge) {
        double y = edge == 0 ? slices.get(0).top() : slices.get(edge - 1).bottom();
        int start = 0;
        for (int column = 0; column <= grid.columns(); column++) {
            if (column == grid.columns() || !parts(edge, column)) {
                line(grid.x(start), y, grid.x(column), y);
                start = column + 1;
            }
        }
    }

    private boolean parts(int edge, int column) {
        return edge == 0 || edge == slices.size()
            || grid.owner(slices.get(edge - 1).row(), column) != grid.owner(slices.get(edge).row(), column);
    }

    private void vertical(int edge) {
        int start = 0;
        for (int slice = 0; slice <= slices.size(); slice++) {
            if (slice == slices.size() || !partsColumns(slice, edge)) {
                if (slice > start) {
                    line(grid.x(edge), slices.get(start).top(), grid.x(edge), slices.get(slice - 1).bottom());
                }
                start = slice + 1;
            }
        }
    }

    private boolean partsColumns(int slice, int edge) {
        int row = slices.get(slice).row();
        return edge == 0 || edge == grid.columns() || grid.owner(row, edge - 1) != grid.owner(row, edge);
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        if (toX > fromX || toY > fromY) {
            segment.sheet().add(new LaidLine(new Point(segment.left() + fromX, fromY),
                new Point(segment.left() + toX, toY), WIDTH, Colour.BLACK));
        }
    }
}
