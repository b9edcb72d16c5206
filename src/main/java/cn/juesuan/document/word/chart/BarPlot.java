package cn.juesuan.document.word.chart;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ValueAxis;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** Columns over a line of names. */
record BarPlot(Chart chart, ChartData data) {
    /** Room between columns in percent of their width: few columns would otherwise be slabs. */
    private static final int WIDE_GAP = 200;
    private static final int GAP = 80;
    private static final int FEW = 4;

    void writeTo(XWPFChart part) {
        XDDFCategoryAxis names = part.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = part.createValueAxis(AxisPosition.LEFT);
        plot((XDDFBarChartData) part.createData(ChartTypes.BAR, names, values));
        axis(names, Palette.line(Palette.AXIS));
        names.crossAxis(values);
        axis(values, Palette.noLine());
        values.crossAxis(names);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.getOrAddMajorGridProperties().setLineProperties(Palette.line(Palette.GRID));
        // left alone, columns of nearly the same height would not begin at zero, and a small change would look like a large one
        ValueAxis scale = ValueAxis.of(chart);
        values.setMinimum(scale.lower());
        values.setMaximum(scale.upper());
        values.setMajorUnit(scale.step().doubleValue());
        unit(scale, part.getCTChart().getPlotArea().getValAxArray(0));
    }

    private void plot(XDDFBarChartData plot) {
        plot.setBarDirection(BarDirection.COL);
        plot.setBarGrouping(BarGrouping.CLUSTERED);
        plot.setVaryColors(false);
        plot.setGapWidth(chart.items().size() <= FEW ? WIDE_GAP : GAP);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addTo(plot);
        series.setFillProperties(Palette.fill(Palette.slice(0)));
        series.setInvertIfNegative(false);
        labels(series.getCTBarSer().addNewDLbls());
    }

    /** Labels follow the figures, also when these are edited in Word; only one that prints something else is a text of its own. */
    private void labels(CTDLbls all) {
        PointLabels labels = new PointLabels(all);
        List<Chart.Item> items = chart.items();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).text().equals(items.get(i).amount().printed(MoneyUnit.WAN))) {
                labels.add(i, items.get(i).text());
            }
        }
        format(all.addNewNumFmt(), ChartData.FORMAT);
        labels.common();
    }

    private static void axis(XDDFChartAxis axis, XDDFLineProperties line) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        // names stay below, where a negative column would cover them
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.getOrAddShapeProperties().setLineProperties(line);
        ChartText.letters(axis.getOrAddTextProperties());
    }

    /** What stands over the axis of values, and how its marks print. */
    private static void unit(ValueAxis scale, CTValAx values) {
        format(values.addNewNumFmt(), scale.format());
        CTTitle title = values.addNewTitle();
        CTTextBody text = title.addNewTx().addNewRich();
        ChartText.rich(text, ValueAxis.UNIT);
        CTTextBodyProperties direction = text.getBodyPr();
        direction.setRot(0);
        direction.setVert(STTextVerticalType.HORZ);
        CTManualLayout corner = title.addNewLayout().addNewManualLayout();
        corner.addNewXMode().setVal(STLayoutMode.EDGE);
        corner.addNewYMode().setVal(STLayoutMode.EDGE);
        corner.addNewX().setVal(0.005);
        corner.addNewY().setVal(0.01);
        title.addNewOverlay().setVal(false);
    }

    /** XDDF's own would take the format from the cell. */
    private static void format(CTNumFmt format, String code) {
        format.setFormatCode(code);
        format.setSourceLinked(false);
    }
}
