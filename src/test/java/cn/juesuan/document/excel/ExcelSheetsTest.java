package cn.juesuan.document.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.document.Golden;
import cn.juesuan.document.SampleSheets;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedSheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelSheetsTest {
    private static final String FULL = "自评表1 系统：建设_运维_一期_";

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024})
    void showsEverySheet(int year) throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(year, MoneyUnit.WAN))) {
            Golden.assertMatches("sheets-" + year + "-excel.txt", ExcelTablesTest.text(workbook));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        D7  | SUM(D8:D10)
        H7  | IF(E7=0,"",ROUND(F7/E7,4))
        H9  | IF(E9=0,"",ROUND(F9/E9,4))
        I7  | IF(E7=0,0,MIN(G7,ROUND(G7*F7/E7,2)))
        G20 | SUM(G7,G14:G19)
        H20 | ROUND(SUM(I7,H14:H19),2)
        J20 | IF(H20>=90,"优",IF(H20>=80,"良",IF(H20>=60,"中","差")))
        """)
    void saysHowAFigureIsMade(String cell, String formula) throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            assertEquals(formula, ExcelTablesTest.formula(workbook.getSheet(FULL), cell));
        }
    }

    @Test
    void takesTheSummaryFromTheSheets() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            XSSFSheet summary = workbook.getSheet("汇总表");
            assertEquals("'" + FULL + "'!H20", ExcelTablesTest.formula(summary, "D4"));
            assertNull(ExcelTablesTest.formula(summary, "D7"));
            assertEquals(CellType.BLANK, ExcelTablesTest.cell(summary, "D7").getCellType());
        }
    }

    static Stream<PrintedSheets> sheets() {
        return Stream.concat(Stream.of("yanzhou2023", "taierzhuang2024", "yanggu2024").map(SampleSheets::published),
            Stream.of(SampleSheets.every(2023, MoneyUnit.WAN), SampleSheets.every(2024, MoneyUnit.YUAN), SampleSheets.many(5), SampleSheets.longTexts()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void calculatesToTheSameAsWritten(PrintedSheets sheets) throws IOException {
        try (XSSFWorkbook workbook = written(sheets)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<String> differing = ExcelTablesTest.cells(workbook).filter(cell -> cell.getCellType() == CellType.FORMULA)
                .filter(cell -> differs(cell, evaluator.evaluate(cell)))
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cell.getCellFormula()).toList();
            assertEquals(List.of(), differing);
        }
    }

    private static boolean differs(Cell cell, CellValue value) {
        return cell.getCachedFormulaResultType() == CellType.STRING ? !cell.getStringCellValue().equals(value.getStringValue())
            : value.getCellType() != CellType.NUMERIC || Math.abs(cell.getNumericCellValue() - value.getNumberValue()) > 1e-9;
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void showsWhatIsPrinted(PrintedSheets sheets) throws IOException {
        try (XSSFWorkbook workbook = written(sheets)) {
            for (int i = 0; i < sheets.layouts().size(); i++) {
                List<String> shown = new ArrayList<>();
                workbook.getSheetAt(i).forEach(row -> row.forEach(cell -> shown.add(ExcelTablesTest.shown(cell))));
                List<String> missing = sheets.layouts().get(i).cells().stream().map(PrintedCell::text).filter(text -> !shown.contains(text)).toList();
                assertEquals(List.of(), missing);
            }
        }
    }

    @Test
    void keepsTargetsAsTextAndMarksAsNumbers() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            XSSFSheet sheet = workbook.getSheet(FULL);
            assertEquals(CellType.STRING, ExcelTablesTest.cell(sheet, "F19").getCellType());
            assertEquals("@", ExcelTablesTest.cell(sheet, "F19").getCellStyle().getDataFormatString());
            assertEquals(12, ExcelTablesTest.cell(sheet, "H15").getNumericCellValue());
            assertEquals("—", ExcelTablesTest.cell(sheet, "G8").getStringCellValue());
        }
    }

    @Test
    void mergesTheLevelsOverTheirIndicators() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            List<String> merged = workbook.getSheet(FULL).getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
            assertTrue(merged.containsAll(List.of("A6:B10", "A11:B12", "A13:A19", "B15:B17", "C15:C16", "I15:J15", "A20:F20", "A21:D21", "E21:J21")), merged::toString);
        }
    }

    @Test
    void givesEverySheetANameThatExcelTakes() {
        List<String> names = Stream.of("a/b\\c?d*e[f]g:h", "'引号'", "项目".repeat(20), "项目".repeat(20), "  空 格\n", "", "长".repeat(25) + "😀😀")
            .map(project -> SheetNames.of(layout("自评表/1", project))).toList();
        assertEquals("自评表1 a_b_c_d_e_f_g_h", names.get(0));
        assertEquals("自评表1 '引号", names.get(1));
        assertEquals("自评表1", names.get(5));
        assertTrue(names.stream().allMatch(name -> name.length() <= 31 && !name.endsWith(" ")), names::toString);
        assertFalse(Character.isHighSurrogate(names.get(6).charAt(names.get(6).length() - 1)));
    }

    @Test
    void keepsBothOfTwoProjectsWithOneName() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            assertEquals("汇总表, " + FULL + ", 自评表2 信息系统运行维护, 自评表3 信息系统运行维护, 自评表4, 得分表1 信息系统运行维护项目绩效评价",
                IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).collect(Collectors.joining(", ")));
        }
    }

    @Test
    void isReadyToBePrinted() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.every(2023, MoneyUnit.WAN))) {
            XSSFSheet sheet = workbook.getSheet(FULL);
            assertEquals("'" + FULL + "'!$A$1:$J$26", workbook.getPrintArea(1));
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(1, sheet.getPrintSetup().getFitHeight());
            assertFalse(sheet.getPrintSetup().getLandscape());
            assertEquals("1:3", workbook.getSheet("汇总表").getRepeatingRows().formatAsString().replace("$", ""));
        }
    }

    @Test
    void dividesATextHigherThanExcelsRows() throws IOException {
        try (XSSFWorkbook workbook = written(SampleSheets.longTexts())) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            sheet.forEach(row -> assertTrue(row.getHeightInPoints() < 409));
            CellRangeAddress goal = sheet.getMergedRegions().stream().filter(range -> range.isInRange(11, 2)).findFirst().orElseThrow();
            assertEquals(3, goal.getLastRow() - goal.getFirstRow() + 1);
        }
    }

    @Test
    void keepsToTheOrderOfElementsThatTheSchemaPrescribes() throws Exception {
        for (PrintedSheets sheets : List.of(SampleSheets.every(2024, MoneyUnit.YUAN), SampleSheets.longTexts())) {
            try (XSSFWorkbook workbook = written(sheets)) {
                ExcelTablesTest.assertValid(workbook);
            }
        }
    }

    private static PrintedGrid layout(String name, String subject) {
        return new PrintedGrid(name, subject, new PrintedGrid.Heading("", "", "", "", ""), List.of(10), 0, 0, 0, List.of(), List.of(), false,
            PrintedGrid.Paging.ONE_PAGE_IF_IT_FITS);
    }

    private static XSSFWorkbook written(PrintedSheets sheets) throws IOException {
        return ExcelTablesTest.written(new ExcelTables(SampleSheets.NO_TABLES, sheets));
    }
}
