package cn.juesuan.document.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.Golden;
import cn.juesuan.document.SampleTables;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class ExcelTablesTest {
    @Test
    void showsTheTablesOfAUnitWithItsZeros() throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            Golden.assertMatches("unit-2023-excel.txt", text(workbook));
        }
    }

    @Test
    void showsTheTablesOfADepartmentWithItsBlanks() throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.department2024(MoneyUnit.WAN))) {
            Golden.assertMatches("department-2024-excel.txt", text(workbook));
        }
    }

    @ParameterizedTest
    @EnumSource(MoneyUnit.class)
    void calculatesToTheSameFiguresAsWritten(MoneyUnit money) throws IOException {
        assertRecalculates(SampleTables.unit2023(money), money);
        assertRecalculates(SampleTables.department2024(money), money);
        if (money == MoneyUnit.YUAN) {
            assertRecalculates(SampleTables.longTables(120), money);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        公开01表 | C14 | '公开02表'!I7
        公开01表 | C33 | SUM(C7:C14)
        公开01表 | C37 | SUM(C33:C35)
        公开01表 | F7  | '公开03表'!C8
        公开02表 | C7  | C8+C16+C24+C27
        公开02表 | C10 | SUM(D10:I10)
        公开04表 | C7  | '公开01表'!C7
        公开04表 | C34 | SUM(C35:C37)
        公开05表 | D8  | D9+D12+D14
        公开06表 | C6  | SUM(C7:C19)
        公开06表 | C40 | C6+C20
        公开06表 | I40 | F6+I6+I11+I28+I34
        公开09表 | A8  | SUM(B8:C8)+F8
        """)
    void saysHowAFigureIsMade(String sheet, String cell, String formula) throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.department2024(MoneyUnit.WAN))) {
            assertEquals(formula, formula(workbook.getSheet(sheet), cell));
        }
    }

    @Test
    void keepsBlankCellsBlankAndCodesAsText() throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.department2024(MoneyUnit.WAN))) {
            Sheet income = workbook.getSheet("公开02表");
            assertEquals(CellType.STRING, cell(income, "A8").getCellType());
            assertEquals(CellType.BLANK, cell(income, "E10").getCellType());
            assertEquals(CellType.FORMULA, cell(income, "E9").getCellType());
            assertEquals("#,##0.00;-#,##0.00;\"\"", cell(income, "E9").getCellStyle().getDataFormatString());
            assertEquals("", shown(cell(income, "E9")));
        }
    }

    @Test
    void printsZerosWhereTheReportDoes() throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            Cell zero = cell(workbook.getSheet("公开02表"), "E10");
            assertEquals(CellType.NUMERIC, zero.getCellType());
            assertEquals("#,##0.00", zero.getCellStyle().getDataFormatString());
            assertEquals("0.00", shown(zero));
        }
    }

    @Test
    void mergesHeadingHeadAndNotes() throws IOException {
        try (XSSFWorkbook workbook = written(SampleTables.unit2023(MoneyUnit.WAN))) {
            String merged = workbook.getSheet("公开03表").getMergedRegions().stream().map(CellRangeAddress::formatAsString).collect(Collectors.joining(" "));
            assertEquals("A1:H1 A2:H2 A3:F3 G3:H3 A4:B4 C4:C5 D4:D5 E4:E5 F4:F5 G4:G5 H4:H5 A6:B6 A7:B7 A25:H25", merged);
        }
    }

    @Test
    void isReadyToBePrinted() throws IOException {
        PrintedTables tables = SampleTables.department2024(MoneyUnit.WAN);
        try (XSSFWorkbook workbook = written(tables)) {
            XSSFSheet spending = workbook.getSheet("公开03表");
            assertEquals("1:6", spending.getRepeatingRows().formatAsString().replace("$", ""));
            assertEquals("公开03表!$A$1:$H$30", workbook.getPrintArea(2).replace("'", ""));
            assertTrue(spending.getPaneInformation().isFreezePane());
            assertEquals(2, spending.getPaneInformation().getVerticalSplitPosition());
            assertEquals(6, spending.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("— &P —", spending.getFooter().getCenter().replace("&12", ""));
            for (int i = 0; i < tables.tables().size(); i++) {
                assertPage(workbook.getSheetAt(i), tables.tables().get(i).landscape(), tables.tables().get(i).paging() == PrintedGrid.Paging.ONE_PAGE);
            }
        }
    }

    @Test
    void keepsToTheOrderOfElementsThatTheSchemaPrescribes() throws Exception {
        try (XSSFWorkbook workbook = written(SampleTables.longTables(30))) {
            assertValid(workbook);
        }
    }

    static void assertValid(XSSFWorkbook workbook) throws Exception {
        assertValid(WorkbookDocument.Factory.parse(workbook.getPackagePart().getInputStream()));
        assertValid(StyleSheetDocument.Factory.parse(workbook.getStylesSource().getPackagePart().getInputStream()));
        assertValid(SstDocument.Factory.parse(workbook.getSharedStringSource().getPackagePart().getInputStream()));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            assertValid(WorksheetDocument.Factory.parse(workbook.getSheetAt(i).getPackagePart().getInputStream()));
        }
    }

    static XSSFWorkbook written(PrintedTables tables) throws IOException {
        return written(new ExcelTables(tables));
    }

    static XSSFWorkbook written(ExcelTables tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    static String formula(Sheet sheet, String name) {
        Cell cell = cell(sheet, name);
        return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null;
    }

    static Cell cell(Sheet sheet, String name) {
        CellAddress address = new CellAddress(name);
        return sheet.getRow(address.getRow()).getCell(address.getColumn());
    }

    static void assertRecalculates(PrintedTables tables, MoneyUnit money) throws IOException {
        try (XSSFWorkbook workbook = written(tables)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<String> differing = cells(workbook).filter(cell -> cell.getCellType() == CellType.FORMULA)
                .filter(cell -> fen(cell.getNumericCellValue(), money) != fen(evaluator.evaluate(cell).getNumberValue(), money))
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula()).toList();
            assertEquals(List.of(), differing);
            assertTrue(cells(workbook).anyMatch(cell -> cell.getCellType() == CellType.FORMULA));
        }
    }

    private static long fen(double figure, MoneyUnit money) {
        return BigDecimal.valueOf(figure).multiply(BigDecimal.valueOf(money.fen())).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static Stream<Cell> cells(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false));
    }

    private static void assertPage(XSSFSheet sheet, boolean landscape, boolean onePage) {
        PrintSetup setup = sheet.getPrintSetup();
        assertEquals(landscape, setup.getLandscape());
        assertEquals(PrintSetup.A4_PAPERSIZE, setup.getPaperSize());
        assertEquals(1, setup.getFitWidth());
        assertEquals(onePage ? 1 : 0, setup.getFitHeight());
        assertTrue(sheet.getFitToPage() && sheet.getHorizontallyCenter());
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        boolean valid = part.validate(new XmlOptions().setErrorListener(errors));
        assertTrue(valid, () -> errors.stream().limit(5).map(XmlError::toString).collect(Collectors.joining("\n")));
    }

    static String text(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false).map(ExcelTablesTest::text).collect(Collectors.joining());
    }

    private static String text(Sheet sheet) {
        return "=== " + sheet.getSheetName() + "\n" + StreamSupport.stream(sheet.spliterator(), false)
            .map(ExcelTablesTest::text).collect(Collectors.joining("\n")) + "\n";
    }

    private static String text(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(column -> shown(row.getCell(column))).collect(Collectors.joining(" | ")).stripTrailing();
    }

    static String shown(Cell cell) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter.formatCellValue(cell);
    }
}
