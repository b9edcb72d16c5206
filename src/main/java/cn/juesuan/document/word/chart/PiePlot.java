package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Chart;

/**
 * Parts of a whole. A slice is labelled with its name and the share as the report prints it: shares are made to add up to 100, which
 * those that Word works out need not do.
 */
record PiePlot(Chart chart, ChartData data, PieLabels shown) implements Plot {
    @Override
    public void write(Xml xml) {
        xml.start("c:pieChart").empty("c:varyColors", "val", 1);
        xml.start("c:ser").empty("c:idx", "val", 0).empty("c:order", "val", 0);
        data.name(xml);
        for (int i = 0; i < chart.items().size(); i++) {
            slice(xml, i, chart.items().size());
        }
        labels(xml);
        data.points(xml);
        xml.end().empty("c:firstSliceAng", "val", 0).end();
    }

    private static void slice(Xml xml, int index, int slices) {
        xml.start("c:dPt").empty("c:idx", "val", index).empty("c:bubble3D", "val", 0);
        // around a whole that is one slice there is nothing to divide
        xml.start("c:spPr").raw(Palette.fill(Palette.slice(index))).raw(slices == 1 ? "" : Palette.line(Palette.PAPER)).end().end();
    }

    private void labels(Xml xml) {
        xml.start("c:dLbls");
        for (int i = 0; i < chart.items().size(); i++) {
            label(xml, i, chart.items().get(i));
        }
        PointLabel.plain(xml);
        ChartText.SMALL.properties(xml);
        PointLabel.shown(xml);
        xml.empty("c:showLeaderLines", "val", 1).start("c:leaderLines").start("c:spPr").raw(Palette.line(Palette.AXIS)).end().end();
        xml.end();
    }

    private void label(Xml xml, int index, Chart.Item item) {
        if (shown.isShown(index)) {
            new PointLabel(index, item.label() + "\n" + item.text()).write(xml);
        } else {
            xml.start("c:dLbl").empty("c:idx", "val", index).empty("c:delete", "val", 1).end();
        }
    }
}
