package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.document.SampleReport;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.ValueAxis;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class WordChartsTest {
    private static final Chart YEARS = SampleReport.bars("收、支决算总计变动情况", "1733.83", "1708.47");

    @Test
    void drawsTheFiguresOfTheModel() throws IOException {
        for (Chart chart : List.of(YEARS, SampleReport.negativeBars(), SampleReport.bars("无", "0", "0"))) {
            CTBarSer series = plot(chart).getBarChartArray(0).getSerArray(0);
            assertEquals(figures(chart), figures(series.getVal()));
            assertEquals("#,##0.00", series.getVal().getNumRef().getNumCache().getFormatCode());
            assertEquals("金额（万元）", series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
        }
        for (Chart chart : List.of(SampleReport.incomePie(), SampleReport.thirds())) {
            assertEquals(figures(chart), figures(plot(chart).getPieChartArray(0).getSerArray(0).getVal()));
        }
    }

    @Test
    void laysTheSameFiguresBehindItToBeEdited() throws Exception {
        for (Chart chart : List.of(YEARS, SampleReport.negativeBars(), SampleReport.incomePie())) {
            try (XWPFDocument document = written(chart)) {
                XSSFSheet sheet = document.getCharts().get(0).getWorkbook().getSheet("Sheet1");
                WordTablesTest.assertValid(WorksheetDocument.Factory.parse(sheet.getPackagePart().getInputStream()));
                WordTablesTest.assertValid(StyleSheetDocument.Factory.parse(sheet.getWorkbook().getStylesSource().getPackagePart().getInputStream()));
                assertEquals("金额（万元）", sheet.getRow(0).getCell(1).getStringCellValue());
                List<Row> rows = IntStream.rangeClosed(1, sheet.getLastRowNum()).<Row>mapToObj(sheet::getRow).toList();
                assertEquals(chart.items().stream().map(Chart.Item::label).toList(), rows.stream().map(row -> row.getCell(0).getStringCellValue()).toList());
                assertEquals(figures(chart), rows.stream().map(row -> BigDecimal.valueOf(row.getCell(1).getNumericCellValue()))
                    .map(WordChartsTest::plain).toList());
                assertEquals("#,##0.00", rows.get(0).getCell(1).getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void refersToTheCellsOfItsWorkbook() throws IOException {
        CTBarSer series = plot(SampleReport.negativeBars()).getBarChartArray(0).getSerArray(0);
        assertEquals("Sheet1!$B$1", series.getTx().getStrRef().getF());
        assertEquals("Sheet1!$A$2:$A$5", series.getCat().getStrRef().getF());
        assertEquals("Sheet1!$B$2:$B$5", series.getVal().getNumRef().getF());
    }

    @Test
    void columnsBeginAtZeroSoThatASmallChangeLooksSmall() throws IOException {
        assertEquals(0, plot(YEARS).getValAxArray(0).getScaling().getMin().getVal());
        assertTrue(plot(SampleReport.negativeBars()).getValAxArray(0).getScaling().getMin().getVal() < 0);
    }

    @Test
    void hasTheScaleThatThePagesDraw() throws IOException {
        ValueAxis axis = ValueAxis.of(YEARS);
        assertEquals(axis.upper(), plot(YEARS).getValAxArray(0).getScaling().getMax().getVal());
        assertEquals(axis.step().doubleValue(), plot(YEARS).getValAxArray(0).getMajorUnit().getVal());
    }

    @Test
    void marksTheAxisInHundredthsWhereItIsShort() throws IOException {
        assertEquals("#,##0", plot(YEARS).getValAxArray(0).getNumFmt().getFormatCode());
        assertEquals("#,##0.0", plot(SampleReport.bars("“三公”经费", "0.95", "0")).getValAxArray(0).getNumFmt().getFormatCode());
    }

    @Test
    void columnsAreLabelledWithTheirFigures() throws IOException {
        CTBarSer series = plot(YEARS).getBarChartArray(0).getSerArray(0);
        assertTrue(series.getDLbls().getShowVal().getVal());
        assertEquals("#,##0.00", series.getDLbls().getNumFmt().getFormatCode());
        assertEquals(0, series.getDLbls().sizeOfDLblArray());
    }

    @Test
    void aColumnWhoseLabelIsAnotherKeepsIt() throws IOException {
        Chart chart = new Chart(Chart.Kind.BARS, "人数", List.of(item("上年", "12", "约12"), item("本年", "13", "13.00")));
        List<CTDLbl> labels = plot(chart).getBarChartArray(0).getSerArray(0).getDLbls().getDLblList();
        assertEquals(List.of("约12"), labels.stream().map(WordChartsTest::text).toList());
    }

    @Test
    void slicesAreLabelledWithNameAndShareAndOnlyTheOneThatIsAdjustedWithATextOfItsOwn() throws IOException {
        CTDLbls labels = plot(SampleReport.thirds()).getPieChartArray(0).getSerArray(0).getDLbls();
        assertTrue(labels.getShowCatName().getVal() && labels.getShowPercent().getVal());
        assertEquals("0.00%", labels.getNumFmt().getFormatCode());
        assertEquals(List.of("甲\n33.34%"), labels(SampleReport.thirds()));
        assertEquals(List.of("甲", "乙", "丙"), legend(SampleReport.thirds()));
    }

    @Test
    void sharesOfThinSlicesStandInTheLegend() throws IOException {
        Chart chart = new Chart(Chart.Kind.PIE, "功能分类", List.of(item("一般公共服务支出", "990", "99.00%"), item("国防支出", "4", "0.40%"),
            item("教育支出", "6", "0.60%")));
        assertEquals(List.of(""), labels(chart));
        assertFalse(plot(chart).getPieChartArray(0).getSerArray(0).getDLbls().getShowPercent().getVal());
        assertEquals(List.of("一般公共服务支出 99.00%", "国防支出 0.40%", "教育支出 0.60%"), legend(chart));
    }

    @Test
    void whoEditsTheFiguresOfAPieSeesTheSharesFollow() throws Exception {
        Chart chart = new Chart(Chart.Kind.PIE, "功能分类", List.of(item("一般公共服务支出", "990", "99.00%"), item("国防支出", "4", "0.40%"),
            item("教育支出", "6", "0.60%")));
        try (XWPFDocument document = written(chart)) {
            XSSFSheet sheet = document.getCharts().get(0).getWorkbook().getSheet("Sheet1");
            assertEquals("D2&\" \"&TEXT(C2,\"0.00%\")", sheet.getRow(1).getCell(0).getCellFormula());
            sheet.getRow(1).getCell(1).setCellValue(490);
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertEquals("一般公共服务支出 98.00%", sheet.getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void anEmptyPieIsStillAChart() throws Exception {
        for (String wan : List.of("0", "-5")) {
            Chart chart = new Chart(Chart.Kind.PIE, "无", List.of(item("甲", wan, "—"), item("乙", "0", "—")));
            try (XWPFDocument document = written(chart)) {
                assertValid(document);
            }
        }
    }

    @Test
    void everySurfaceNamesItsFill() throws IOException {
        CTPieSer series = plot(SampleReport.incomePie()).getPieChartArray(0).getSerArray(0);
        assertEquals(3, series.getDPtList().stream().map(CTDPt::getSpPr).map(fill -> new java.math.BigInteger(1, fill.getSolidFill().getSrgbClr().getVal()))
            .distinct().count());
        assertTrue(plot(YEARS).getBarChartArray(0).getSerArray(0).getSpPr().isSetSolidFill());
    }

    @Test
    void namesChineseFonts() throws IOException {
        try (XWPFDocument document = written(YEARS)) {
            XWPFChart chart = document.getCharts().get(0);
            assertEquals("宋体", chart.getCTChartSpace().getTxPr().getPArray(0).getPPr().getDefRPr().getEa().getTypeface());
        }
    }

    @Test
    void isAsWideAsTheTextAndSaysWhatItShows() throws IOException {
        try (XWPFDocument document = written(YEARS)) {
            CTInline inline = document.getParagraphs().get(0).getCTP().getRArray(0).getDrawingArray(0).getInlineArray(0);
            assertEquals("Chart", document.getParagraphs().get(0).getStyle());
            assertEquals(PageSetup.TEXT.bodyWidth() * 635L, inline.getExtent().getCx());
            assertEquals(5200 * 635L, inline.getExtent().getCy());
            assertEquals("柱形图“收、支决算总计变动情况”：2022年度 1,733.83万元，2023年度 1,708.47万元。", inline.getDocPr().getDescr());
        }
    }

    @Test
    void leavesTheNameToTheCaptionWhateverItHolds() throws Exception {
        for (String title : List.of("", "<收入> & \"支出\"\u0001\n第二行")) {
            try (XWPFDocument document = written(SampleReport.bars(title, "1", "2"))) {
                assertValid(document);
                assertTrue(document.getCharts().get(0).getCTChart().getAutoTitleDeleted().getVal());
                assertFalse(document.getCharts().get(0).getCTChart().isSetTitle());
            }
        }
    }

    private static void assertValid(XWPFDocument document) throws IOException, XmlException {
        WordTablesTest.assertValid(ChartSpaceDocument.Factory.parse(document.getCharts().get(0).getPackagePart().getInputStream()));
    }

    private static Chart.Item item(String label, String wan, String text) {
        return new Chart.Item(label, Amount.wan(wan), text, new Place.Field("示例"));
    }

    private static List<String> figures(Chart chart) {
        return chart.items().stream().map(item -> plain(item.amount().exactly(MoneyUnit.WAN))).toList();
    }

    private static List<String> figures(CTNumDataSource values) {
        return values.getNumRef().getNumCache().getPtList().stream().map(point -> plain(new BigDecimal(point.getV()))).toList();
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /** The labels of a pie, empty where a slice has none. */
    private static List<String> labels(Chart chart) throws IOException {
        return plot(chart).getPieChartArray(0).getSerArray(0).getDLbls().getDLblList().stream()
            .map(label -> label.isSetDelete() ? "" : text(label)).toList();
    }

    private static List<String> legend(Chart chart) throws IOException {
        return plot(chart).getPieChartArray(0).getSerArray(0).getCat().getStrRef().getStrCache().getPtList().stream().map(point -> point.getV()).toList();
    }

    private static String text(CTDLbl label) {
        return label.getTx().getRich().getPList().stream().map(line -> line.getRArray(0).getT()).collect(Collectors.joining("\n"));
    }

    private static CTPlotArea plot(Chart chart) throws IOException {
        try (XWPFDocument document = written(chart)) {
            return document.getCharts().get(0).getCTChart().getPlotArea();
        }
    }

    private static XWPFDocument written(Chart chart) throws IOException {
        return WordTablesTest.written(new WordDocument(SampleReport.of(new ChartBlock(chart, 5200))));
    }
}
