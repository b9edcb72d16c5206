package cn.juesuan.document.word.chart;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.report.page.Chart;

/** A chart as a part of a Word document, together with its workbook. */
public record ChartPart(Chart chart) {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORKBOOK = "rIdWorkbook";

    /** Adds the chart to a document as word/charts/chartN.xml. */
    public void addTo(OfficePackage file, int number) {
        String path = "word/charts/chart" + number + ".xml";
        String workbook = "embeddings/chart" + number + ".xlsx";
        PieLabels labels = new PieLabels(chart.items());
        ChartData data = new ChartData(chart.items(), isPie() ? labels.names() : chart.items().stream().map(Chart.Item::label).toList());
        Plot plot = isPie() ? new PiePlot(chart, data, labels) : new BarPlot(chart, data);
        file.part(path, TYPE + "drawingml.chart+xml", xml(plot)).relation(path, WORKBOOK, "package", "../" + workbook);
        file.part("word/" + workbook, TYPE + "spreadsheetml.sheet", data.workbook());
    }

    private boolean isPie() {
        return chart.kind() == Chart.Kind.PIE;
    }

    private Xml xml(Plot plot) {
        Xml xml = Xml.part().start("c:chartSpace", "xmlns:c", DRAWING + "chart", "xmlns:a", DRAWING + "main", "xmlns:r", RELATIONS);
        xml.empty("c:date1904", "val", 0).empty("c:lang", "val", "zh-CN").empty("c:roundedCorners", "val", 0).start("c:chart");
        // the caption under the chart names it
        xml.empty("c:autoTitleDeleted", "val", 1).start("c:plotArea").empty("c:layout");
        plot.write(xml);
        xml.start("c:spPr").empty("a:noFill").end().end();
        if (isPie()) {
            legend(xml);
        }
        xml.empty("c:plotVisOnly", "val", 1).empty("c:dispBlanksAs", "val", "gap").end();
        xml.start("c:spPr").raw(Palette.fill(Palette.PAPER)).start("a:ln").empty("a:noFill").end().end();
        ChartText.SMALL.properties(xml);
        return xml.start("c:externalData", "r:id", WORKBOOK).empty("c:autoUpdate", "val", 0).end().end();
    }

    private static void legend(Xml xml) {
        xml.start("c:legend").empty("c:legendPos", "val", "b").empty("c:overlay", "val", 0);
        ChartText.SMALL.properties(xml);
        xml.end();
    }
}
