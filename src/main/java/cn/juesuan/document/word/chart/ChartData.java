package cn.juesuan.document.word.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/**
 * The only series of a chart: as the chart keeps a copy of it, and where it lies in the workbook.
 *
 * @param names   of the items, as axis or legend print them
 * @param labels  of the items, without their shares
 * @param figures as printed, in 万元
 * @param shares  of the items as printed, 61.10%; empty for columns
 */
record ChartData(List<String> names, List<String> labels, List<BigDecimal> figures, List<String> shares) {
    /** Of figures in 万元. */
    static final String FORMAT = "#,##0.00";
    static final String SHEET = "Sheet1";
    static final String CAPTION = "金额（万元）";

    /** The share that Word works out for a slice, as it prints it. */
    String share(int index) {
        BigDecimal whole = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0 ? "" : figures.get(index).multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

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
