package cn.juesuan.document.layout;

import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;

/** Brings a chart onto a page; it is never divided, and drawn somewhat lower before it leaves half a page empty. */
record ChartFlow(ChartBlock block, TextMeasure measure) implements Flowing {
    private static final double LOWEST = 0.62;
    /** Left free under a lower chart, in points: word processors break lines a little otherwise. */
    private static final double SPARE = 28;

    @Override
    public double least() {
        return height() * LOWEST;
    }

    @Override
    public double height() {
        return block.height() / Sheet.TWIPS;
    }

    @Override
    public double beginning() {
        return least();
    }

    @Override
    public void place(PageFlow flow, double after) {
        flow.ensure(least());
        double room = flow.atTop() ? flow.fullRoom() : Math.max(least(), flow.room() - after - SPARE);
        double height = Math.min(height(), room);
        flow.chart((int) Math.round(height * Sheet.TWIPS));
        Sheet sheet = flow.sheet();
        sheet.mark(flow.begin(LaidElement.figure(block.chart().description())));
        Drawing drawing = new Drawing(sheet, new Box(sheet.left(), flow.y(), sheet.bodyWidth(), height), measure);
        if (block.chart().kind() == Chart.Kind.PIE) {
            new PieDrawing(block.chart(), drawing).draw();
        } else {
            new BarDrawing(block.chart(), drawing).draw();
        }
        sheet.unmark();
        flow.take(height);
    }
}
