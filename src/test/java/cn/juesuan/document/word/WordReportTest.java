package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.document.Golden;
import cn.juesuan.document.SampleReport;
import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;

class WordReportTest {
    @Test
    void printsAReportOfEverything() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(counted(SampleReport.whole()))) {
            Golden.assertMatches("report-word.txt", WordTablesTest.text(document));
        }
    }

    @Test
    void keepsToTheSchemas() throws Exception {
        try (XWPFDocument document = WordTablesTest.written(counted(SampleReport.whole()))) {
            WordTablesTest.assertValid(DocumentDocument.Factory.parse(document.getPackagePart().getInputStream()));
            for (XWPFFooter footer : document.getFooterList()) {
                WordTablesTest.assertValid(FtrDocument.Factory.parse(footer.getPackagePart().getInputStream()));
            }
            assertEquals(6, document.getCharts().size());
            for (XDDFChart chart : document.getCharts()) {
                WordTablesTest.assertValid(ChartSpaceDocument.Factory.parse(chart.getPackagePart().getInputStream()));
            }
        }
    }

    @Test
    void printsEveryBlockOfTheComposedReport() throws Exception {
        Report report = SampleReport.composed();
        try (XWPFDocument document = WordTablesTest.written(counted(report))) {
            WordTablesTest.assertValid(DocumentDocument.Factory.parse(document.getPackagePart().getInputStream()));
            assertEquals(blocks(report, Table.class).count(), document.getTables().size());
            assertEquals(blocks(report, ChartBlock.class).count(), document.getCharts().size());
            String text = WordTablesTest.text(document);
            blocks(report, Paragraph.class).forEach(paragraph -> assertTrue(text.contains(paragraph.text()), paragraph.text()));
        }
    }

    private static <T extends Block> Stream<T> blocks(Report report, Class<T> kind) {
        return report.sections().stream().flatMap(section -> section.blocks().stream()).filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void namesItselfInTheProperties() throws IOException {
        try (XWPFDocument document = WordTablesTest.written(counted(SampleReport.whole()))) {
            assertEquals("示例区人民政府办公室（本级）2023年度单位决算公开", document.getProperties().getCoreProperties().getTitle());
            assertEquals("示例区人民政府办公室（本级）", document.getProperties().getCoreProperties().getCreator());
        }
    }

    @Test
    void refusesPagesThatDoNotBelongToTheHeadings() {
        Report report = SampleReport.whole();
        assertThrows(IllegalArgumentException.class, () -> new WordDocument(report, List.of(1, 2)));
    }

    /** The report with its headings on pages 1, 2, 3 … */
    static WordDocument counted(Report report) {
        return new WordDocument(report, IntStream.rangeClosed(1, (int) Headings.in(report).count()).boxed().toList());
    }
}
