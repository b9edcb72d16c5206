package cn.juesuan.document.layout;

import cn.juesuan.edition.table.Alignment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Labels beside a pie, each joined to its part by a line; none lies on another. */
record PieLabels(Drawing drawing, Box frame, Point centre, double radius) {
    private static final double ROW = 16;
    private static final double REACH = 14;
    private static final double GAP = 4;

    void draw(List<PieDrawing.Slice> slices) {
        side(slices.stream().filter(slice -> Math.sin(slice.middle()) >= 0).toList(), true);
        side(slices.stream().filter(slice -> Math.sin(slice.middle()) < 0).toList(), false);
    }

    private void side(List<PieDrawing.Slice> slices, boolean right) {
        List<PieDrawing.Slice> down = slices.stream().sorted(Comparator.comparingDouble(slice -> -Math.cos(slice.middle()))).toList();
        double[] y = down.stream().mapToDouble(slice -> PieDrawing.onCircle(centre, radius + REACH, slice.middle()).y()).toArray();
        spread(y);
        for (int i = 0; i < y.length; i++) {
            label(down.get(i), y[i], right);
        }
    }

    /** Moves rows that lie too near down, then those that went beyond the frame up again. */
    private void spread(double[] y) {
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.max(y[i], i == 0 ? frame.y() + ROW / 2 : y[i - 1] + ROW);
        }
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.min(y[i], i == y.length - 1 ? frame.bottom() - ROW / 2 : y[i + 1] - ROW);
        }
    }

    private void label(PieDrawing.Slice slice, double y, boolean right) {
        double direction = right ? 1 : -1;
        Point edge = PieDrawing.onCircle(centre, radius + 2, slice.middle());
        Point knee = new Point(Math.max(Math.abs(PieDrawing.onCircle(centre, radius + REACH, slice.middle()).x() - centre.x()), radius * 0.55)
            * direction + centre.x(), y);
        double end = knee.x() + direction * REACH;
        drawing.line(edge.x(), edge.y(), knee.x(), knee.y());
        drawing.line(knee.x(), knee.y(), end, y);
        double room = (right ? frame.right() - end : end - frame.x()) - GAP;
        drawing.label(slice.text(), end + direction * GAP, y, right ? Alignment.LEFT : Alignment.RIGHT, room, Optional.of(slice.item().place()));
    }
}
