package cn.juesuan.document.word.chart;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.OfficeText;
import cn.juesuan.report.page.Chart;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;

/**
 * A chart as Word keeps it, together with its workbook. Every surface names its fill: without one it stays blank, for the document has
 * no theme.
 */
public record ChartPart(Chart chart) {
    /**
     * Fills the empty chart of a document.
     *
     * @param number of the chart in the document, from 1
     */
    public void writeTo(XWPFChart part, int number) throws IOException {
        CTChartSpace space = part.getCTChartSpace();
        space.addNewDate1904().setVal(false);
        space.addNewLang().setVal("zh-CN");
        space.addNewRoundedCorners().setVal(false);
        // the caption under the chart names it
        part.setAutoTitleDeleted(true);
        part.setPlotOnlyVisibleCells(true);
        part.displayBlanksAs(DisplayBlanks.GAP);
        plot(part, number);
        part.getOrAddShapeProperties().setFillProperties(new XDDFNoFillProperties());
        XDDFShapeProperties paper = new XDDFShapeProperties(space.addNewSpPr());
        paper.setFillProperties(Palette.fill(Palette.PAPER));
        paper.setLineProperties(Palette.noLine());
        ChartText.properties(space.addNewTxPr());
    }

    private void plot(XWPFChart part, int number) throws IOException {
        SliceLabels labels = new SliceLabels(chart.items());
        boolean pie = chart.kind() == Chart.Kind.PIE;
        List<String> names = pie ? labels.names() : chart.items().stream().map(Chart.Item::label).toList();
        ChartData data = new ChartData(names.stream().map(OfficeText::legal).toList(),
            chart.items().stream().map(Chart.Item::label).map(OfficeText::legal).toList(),
            chart.items().stream().map(item -> item.amount().exactly(MoneyUnit.WAN)).toList(),
            pie ? chart.items().stream().map(Chart.Item::text).toList() : List.of());
        if (pie) {
            new PiePlot(chart, data, labels).writeTo(part);
            legend(part);
        } else {
            new BarPlot(chart, data).writeTo(part);
        }
        new ChartWorkbook(data).writeTo(part, number);
    }

    private static void legend(XWPFChart part) {
        XDDFChartLegend legend = part.getOrAddLegend();
        legend.setPosition(LegendPosition.BOTTOM);
        legend.setOverlay(false);
        ChartText.properties(part.getCTChart().getLegend().addNewTxPr());
    }
}
