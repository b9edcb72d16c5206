package cn.juesuan.document.layout;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the parts of a whole from twelve o'clock on, clockwise. A few parts of some size are labelled beside the pie, others in a list
 * on its right.
 */
final class PieDrawing {
    private static final double STEP = Math.toRadians(1.5);
    private static final double GAP = 8;
    private static final double ROW = 18;
    private static final int MOST_LABELS = 6;
    private static final double SMALLEST_LABELLED = 0.015;

    private final Drawing drawing;
    private final List<Slice> slices = new ArrayList<>();

    /** A part of the pie; angles in radians, from twelve o'clock clockwise. */
    record Slice(Chart.Item item, Colour colour, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double part() {
            return (to - from) / (2 * Math.PI);
        }

        String text() {
            return item.label() + " " + item.text();
        }
    }

    PieDrawing(Chart chart, Drawing drawing) {
        this.drawing = drawing;
        double whole = chart.items().stream().mapToDouble(PieDrawing::value).sum();
        double from = 0;
        for (int i = 0; i < chart.items().size(); i++) {
            double to = from + (whole > 0 ? value(chart.items().get(i)) / whole * 2 * Math.PI : 0);
            slices.add(new Slice(chart.items().get(i), Drawing.colour(i), from, to));
            from = to;
        }
    }

    /** An amount below zero is no part of a whole. */
    private static double value(Chart.Item item) {
        return Math.max(0, item.amount().fen());
    }

    void draw() {
        Box frame = drawing.frame();
        boolean beside = slices.size() <= MOST_LABELS && slices.stream().allMatch(slice -> slice.part() >= SMALLEST_LABELLED);
        double radius = (frame.height() - (beside ? 4 : 2) * GAP) / 2;
        Point centre = new Point(frame.x() + frame.width() * (beside ? 0.5 : 0.32), frame.y() + frame.height() / 2);
        slices.stream().filter(slice -> slice.part() > 0).forEach(slice -> slice(slice, centre, radius));
        if (beside) {
            new PieLabels(drawing, frame, centre, radius).draw(slices);
        } else {
            list(frame, centre.x() + radius + 4 * GAP);
        }
    }

    private void slice(Slice slice, Point centre, double radius) {
        List<Point> corners = new ArrayList<>();
        if (slice.part() < 0.9999) {
            corners.add(centre);
        }
        int steps = (int) Math.ceil((slice.to() - slice.from()) / STEP);
        for (int step = 0; step <= steps; step++) {
            corners.add(onCircle(centre, radius, slice.from() + (slice.to() - slice.from()) * step / steps));
        }
        drawing.fill(corners, slice.colour());
        if (slice.part() < 0.9999) {
            edge(centre, radius, slice.from());
            edge(centre, radius, slice.to());
        }
        drawing.area(new Box(onCircle(centre, radius * 0.6, slice.middle()).x() - GAP, onCircle(centre, radius * 0.6, slice.middle()).y() - GAP,
            2 * GAP, 2 * GAP), slice.item().place());
    }

    /** A white line between two parts, so that they differ in print without colour as well. */
    private void edge(Point centre, double radius, double angle) {
        drawing.sheet().add(new LaidLine(centre, onCircle(centre, radius, angle), 1, new Colour(0xFFFFFF)));
    }

    static Point onCircle(Point centre, double radius, double angle) {
        return new Point(centre.x() + radius * Math.sin(angle), centre.y() - radius * Math.cos(angle));
    }

    private void list(Box frame, double x) {
        double row = Math.min(ROW, (frame.height() - GAP) / Math.max(1, slices.size()));
        double y = frame.y() + (frame.height() - row * slices.size()) / 2 + row / 2;
        for (Slice slice : slices) {
            drawing.fill(new Box(x, y - 4, 8, 8), slice.colour());
            drawing.label(slice.text(), x + 2 * GAP, y, Alignment.LEFT, frame.right() - x - 2 * GAP, Optional.of(slice.item().place()));
            y += row;
        }
    }
}
