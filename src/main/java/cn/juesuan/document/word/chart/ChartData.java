package cn.juesuan.document.word.chart;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/**
 * The only series of a chart: as the chart keeps a copy of it, and where it lies in the workbook.
 *
 * @param names   of the items, as axis or legend print them
 * @param figures exactly, in 万元
 */
record ChartData(List<String> names, List<BigDecimal> figures) {
    /** Of figures in 万元. */
    static final String FORMAT = "#,##0.00";
    static final String SHEET = "Sheet1";
    static final String CAPTION = "金额（万元）";

    /** Puts the series into a plot. */
    XDDFChartData.Series addTo(XDDFChartData plot) {
        XDDFNumericalDataSource<BigDecimal> values = XDDFDataSourcesFactory.fromArray(figures.toArray(BigDecimal[]::new), range("B"), 1);
        values.setFormatCode(FORMAT);
        XDDFChartData.Series series = plot.addSeries(XDDFDataSourcesFactory.fromArray(names.toArray(String[]::new), range("A")), values);
        series.setTitle(CAPTION, new CellReference(SHEET, 0, 1, true, true));
        series.plot();
        return series;
    }

    private String range(String column) {
        return SHEET + "!$" + column + "$2:$" + column + "$" + (names.size() + 1);
    }
}
