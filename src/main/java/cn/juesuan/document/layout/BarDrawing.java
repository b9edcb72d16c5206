package cn.juesuan.document.layout;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ValueAxis;
import java.math.BigDecimal;
import java.util.Optional;

/** Draws a column for every amount, with an axis of values, the amount over every column and its name under it. */
final class BarDrawing {
    private static final double COLUMN = 0.5;
    private static final double WIDEST_COLUMN = 64;
    private static final double ABOVE = 16;
    /** Height of the line that names the unit. */
    private static final double UNIT = 14;
    private static final double BELOW = 20;
    private static final double GAP = 5;

    private final Chart chart;
    private final Drawing drawing;
    private final ValueAxis axis;
    private Box plot;

    BarDrawing(Chart chart, Drawing drawing) {
        this.chart = chart;
        this.drawing = drawing;
        this.axis = ValueAxis.of(chart);
    }

    private static double value(Chart.Item item) {
        return item.amount().exactly(MoneyUnit.WAN).doubleValue();
    }

    void draw() {
        Box frame = drawing.frame();
        double labels = axis.marks().stream().mapToDouble(mark -> drawing.width(axis.text(mark), Drawing.LABEL_SIZE)).max().orElse(0) + 2 * GAP;
        plot = new Box(frame.x() + labels, frame.y() + UNIT + ABOVE, frame.width() - labels - 2 * GAP, frame.height() - UNIT - ABOVE - BELOW);
        drawing.label(ValueAxis.UNIT, frame.x(), frame.y() + UNIT / 2, Alignment.LEFT, frame.width(), Optional.empty());
        axis.marks().forEach(this::mark);
        for (int item = 0; item < chart.items().size(); item++) {
            column(item);
        }
        drawing.line(plot.x(), y(0), plot.right(), y(0));
    }

    private double y(double value) {
        return plot.bottom() - axis.part(value) * plot.height();
    }

    private void mark(BigDecimal mark) {
        double y = y(mark.doubleValue());
        drawing.gridLine(plot.x(), y, plot.width());
        drawing.label(axis.text(mark), plot.x() - GAP, y, Alignment.RIGHT, plot.x(), Optional.empty());
    }

    private void column(int index) {
        Chart.Item item = chart.items().get(index);
        double slot = plot.width() / chart.items().size();
        double width = Math.min(WIDEST_COLUMN, slot * COLUMN);
        double middle = plot.x() + slot * (index + 0.5);
        double end = y(value(item));
        Box box = new Box(middle - width / 2, Math.min(end, y(0)), width, Math.abs(end - y(0)));
        if (box.height() > 0) {
            drawing.fill(box, Drawing.colour(0));
        }
        drawing.area(box, item.place());
        double label = end <= y(0) ? end - ABOVE / 2 : end + ABOVE / 2;
        drawing.label(item.text(), middle, label, Alignment.CENTER, slot - GAP, Optional.of(item.place()));
        drawing.label(item.label(), middle, plot.bottom() + BELOW / 2, Alignment.CENTER, slot - GAP, Optional.empty());
    }
}
