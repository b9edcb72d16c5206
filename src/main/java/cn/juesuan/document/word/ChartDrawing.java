package cn.juesuan.document.word;

import cn.juesuan.document.OfficeText;
import cn.juesuan.document.word.chart.ChartPart;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart stands in the text as a drawing that refers to a part of its own. */
record ChartDrawing(XWPFDocument file, PageSetup page) {
    /** Twips a page keeps free, so that a chart as high as the text still stands on it. */
    private static final int SPARE = 100;

    /** Writes the paragraph that shows the chart; {@code keepNext} keeps it on one page with what follows. */
    void write(ChartBlock block, boolean keepNext) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle("Chart");
        if (keepNext) {
            paragraph.setKeepNext(true);
        }
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart part = file.createChart(run, page.bodyWidth() * Units.EMU_PER_DXA,
                Math.min(block.height(), page.bodyHeight() - SPARE) * Units.EMU_PER_DXA);
            describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), block.chart());
            new ChartPart(block.chart()).writeTo(part, file.getCharts().size());
        } catch (IOException | InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void describe(CTNonVisualDrawingProps properties, Chart chart) {
        int number = file.getCharts().size();
        properties.setId(number);
        properties.setName("图表 " + number);
        properties.setDescr(OfficeText.legal(chart.description()));
    }
}
