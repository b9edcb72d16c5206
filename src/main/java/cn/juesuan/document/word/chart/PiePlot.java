package cn.juesuan.document.word.chart;

import cn.juesuan.report.page.Chart;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFPieChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * Parts of a whole. A slice is labelled with its name and the share that Word works out, so that both follow the data; only where the
 * report prints another share, for shares are made to add up to 100, the label is a text of its own.
 */
record PiePlot(Chart chart, ChartData data, SliceLabels shown) {
    void writeTo(XWPFChart part) {
        XDDFPieChartData plot = (XDDFPieChartData) part.createData(ChartTypes.PIE, null, null);
        plot.setVaryColors(true);
        plot.setFirstSliceAngle(0);
        XDDFPieChartData.Series series = (XDDFPieChartData.Series) data.addTo(plot);
        for (int i = 0; i < chart.items().size(); i++) {
            slice(series.getDataPoint(i), i);
        }
        labels(series.getCTPieSer().addNewDLbls());
    }

    private void slice(XDDFDataPoint slice, int index) {
        slice.setFillProperties(Palette.fill(Palette.slice(index)));
        if (chart.items().size() > 1) {
            // around a whole that is one slice there is nothing to divide
            slice.setLineProperties(Palette.line(Palette.PAPER));
        }
    }

    private void labels(CTDLbls all) {
        PointLabels labels = new PointLabels(all);
        for (int i = 0; i < chart.items().size(); i++) {
            if (!shown.isShown(i)) {
                labels.leaveOut(i);
            } else if (!data.share(i).equals(chart.items().get(i).text())) {
                labels.add(i, chart.items().get(i).label() + "\n" + chart.items().get(i).text());
            }
        }
        labels.namesAndShares(shown.haveShares());
        all.addNewShowLeaderLines().setVal(true);
        new XDDFShapeProperties(all.addNewLeaderLines().addNewSpPr()).setLineProperties(Palette.line(Palette.AXIS));
    }
}
