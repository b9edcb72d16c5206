package cn.juesuan.document.word;

import cn.juesuan.document.ooxml.OfficePackage;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.document.word.chart.ChartPart;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a document: each stands in the text as a drawing that refers to a part of its own. */
final class Charts {
    private static final int EMU_PER_TWIP = 635;
    /** Twips a page keeps free, so that a chart as high as the text still stands on it. */
    private static final int SPARE = 100;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final List<Chart> charts = new ArrayList<>();

    /** Writes the paragraph that shows the chart; {@code keepNext} keeps it on one page with what follows. */
    void write(Xml xml, PageSetup page, ChartBlock block, boolean keepNext) {
        charts.add(block.chart());
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Chart").raw(keepNext ? "<w:keepNext/>" : "").end();
        xml.start("w:r").start("w:drawing");
        drawing(xml, page, block, charts.size());
        xml.end().end().end();
    }

    private static void drawing(Xml xml, PageSetup page, ChartBlock block, int number) {
        xml.start("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing", "distT", 0, "distB", 0, "distL", 0, "distR", 0);
        xml.empty("wp:extent", "cx", page.bodyWidth() * EMU_PER_TWIP,
            "cy", Math.min(block.height(), page.bodyHeight() - SPARE) * EMU_PER_TWIP);
        xml.empty("wp:effectExtent", "l", 0, "t", 0, "r", 0, "b", 0);
        xml.empty("wp:docPr", "id", number, "name", "图表 " + number, "descr", description(block.chart()));
        xml.empty("wp:cNvGraphicFramePr").start("a:graphic", "xmlns:a", DRAWING + "main").start("a:graphicData", "uri", DRAWING + "chart");
        xml.empty("c:chart", "xmlns:c", DRAWING + "chart", "r:id", relation(number));
        xml.end().end().end();
    }

    /** What a screen reader reads instead of the picture. */
    private static String description(Chart chart) {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        String items = chart.items().stream().map(item -> item.label() + " " + item.text() + (bars ? "万元" : ""))
            .collect(Collectors.joining("，"));
        return "%s“%s”：%s。".formatted(bars ? "柱形图" : "饼图", chart.title(), items);
    }

    /** Adds the parts of all charts written so far to the document at {@code document}. */
    void addTo(OfficePackage file, String document) {
        for (int number = 1; number <= charts.size(); number++) {
            file.relation(document, relation(number), "chart", "charts/chart" + number + ".xml");
            new ChartPart(charts.get(number - 1)).addTo(file, number);
        }
    }

    private static String relation(int number) {
        return "rId_chart" + number;
    }
}
