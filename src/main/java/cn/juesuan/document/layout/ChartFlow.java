package cn.juesuan.document.layout;

import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;

/** Brings a chart onto a page; it is never divided. */
record ChartFlow(ChartBlock block, TextMeasure measure) implements Flowing {
    @Override
    public double height() {
        return block.height() / Sheet.TWIPS;
    }

    @Override
    public double beginning() {
        return height();
    }

    @Override
    public void place(PageFlow flow, double after) {
        flow.ensure(height());
        Sheet sheet = flow.sheet();
        Drawing drawing = new Drawing(sheet, new Box(sheet.left(), flow.y(), sheet.bodyWidth(), Math.min(height(), flow.fullRoom())), measure);
        if (block.chart().kind() == Chart.Kind.PIE) {
            new PieDrawing(block.chart(), drawing).draw();
        } else {
            new BarDrawing(block.chart(), drawing).draw();
        }
        flow.take(height());
    }
}
