package cn.juesuan.document.word.chart;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Chart;
import java.util.List;

/** Columns over a line of names. */
record BarPlot(Chart chart, ChartData data) implements Plot {
    private static final int NAMES = 1;
    private static final int VALUES = 2;
    /** Room between columns in percent of their width: few columns would otherwise be slabs. */
    private static final int WIDE_GAP = 200;
    private static final int GAP = 80;
    private static final int FEW = 4;
    private static final Amount SMALL = Amount.wan("10");

    @Override
    public void write(Xml xml) {
        xml.start("c:barChart").empty("c:barDir", "val", "col").empty("c:grouping", "val", "clustered").empty("c:varyColors", "val", 0);
        xml.start("c:ser").empty("c:idx", "val", 0).empty("c:order", "val", 0);
        data.name(xml);
        xml.start("c:spPr").raw(Palette.fill(Palette.slice(0))).end().empty("c:invertIfNegative", "val", 0);
        labels(xml);
        data.points(xml);
        xml.end().empty("c:gapWidth", "val", chart.items().size() <= FEW ? WIDE_GAP : GAP);
        xml.empty("c:axId", "val", NAMES).empty("c:axId", "val", VALUES).end();
        names(xml);
        values(xml);
    }

    /** Labels follow the figures, also when these are edited in Word; only one that prints something else is a text of its own. */
    private void labels(Xml xml) {
        xml.start("c:dLbls");
        List<Chart.Item> items = chart.items();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).text().equals(items.get(i).amount().printed(MoneyUnit.WAN))) {
                new PointLabel(i, items.get(i).text()).write(xml);
            }
        }
        xml.empty("c:numFmt", "formatCode", ChartData.FORMAT, "sourceLinked", 0);
        PointLabel.plain(xml);
        ChartText.SMALL.properties(xml);
        PointLabel.shown(xml);
        xml.end();
    }

    private void names(Xml xml) {
        xml.start("c:catAx").empty("c:axId", "val", NAMES).start("c:scaling").empty("c:orientation", "val", "minMax").end();
        axis(xml, "b", "General", Palette.line(Palette.AXIS));
        xml.empty("c:crossAx", "val", VALUES).empty("c:crosses", "val", "autoZero").empty("c:auto", "val", 0);
        xml.empty("c:lblAlgn", "val", "ctr").empty("c:lblOffset", "val", 100).empty("c:noMultiLvlLbl", "val", 1).end();
    }

    private void values(Xml xml) {
        xml.start("c:valAx").empty("c:axId", "val", VALUES).start("c:scaling").empty("c:orientation", "val", "minMax");
        if (chart.items().stream().noneMatch(item -> item.amount().isNegative())) {
            // left alone, columns of nearly the same height would not begin at zero, and a small change would look like a large one
            xml.empty("c:min", "val", 0);
        }
        xml.end();
        axis(xml, "l", isSmall() ? ChartData.FORMAT : "#,##0", "<a:ln><a:noFill/></a:ln>");
        xml.empty("c:crossAx", "val", NAMES).empty("c:crosses", "val", "autoZero").empty("c:crossBetween", "val", "between").end();
    }

    /** What both axes have; the one on the left also has the lines across and the money unit. */
    private static void axis(Xml xml, String side, String format, String line) {
        xml.empty("c:delete", "val", 0).empty("c:axPos", "val", side);
        if (side.equals("l")) {
            xml.start("c:majorGridlines").start("c:spPr").raw(Palette.line(Palette.GRID)).end().end();
            unit(xml);
        }
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", 0).empty("c:majorTickMark", "val", "none");
        // low: names stay below, where a negative column would cover them
        xml.empty("c:minorTickMark", "val", "none").empty("c:tickLblPos", "val", "low").start("c:spPr").raw(line).end();
        ChartText.SMALL.properties(xml);
    }

    /** Whether the lines across lie less than a whole 万元 apart. */
    private boolean isSmall() {
        return chart.items().stream().allMatch(item -> item.amount().absolute().compareTo(SMALL) < 0);
    }

    private static void unit(Xml xml) {
        xml.start("c:title").start("c:tx");
        ChartText.UPWARDS.rich(xml, "单位：万元");
        xml.end().empty("c:overlay", "val", 0).end();
    }
}
