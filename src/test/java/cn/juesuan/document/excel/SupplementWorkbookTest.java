package cn.juesuan.document.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedTables;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.workbench.editing.SupplementEditing;
import cn.juesuan.workbench.session.EditSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class SupplementWorkbookTest {
    @TempDir
    private Path folder;
    private final EditSession session = PublishedTables.of("taierzhuang2024").session();

    private XSSFWorkbook written() throws IOException {
        Path file = folder.resolve("补充资料.xlsx");
        ReportFigures figures = new ReportFigures(session.calculation(), new ScoredSheets(session.edition().evaluation()));
        new SupplementWorkbook(figures, Set.of("上年/收支总计")).writeTo(file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void isWhatASpreadsheetProgramExpects() throws IOException, XmlException {
        try (XSSFWorkbook workbook = written()) {
            assertValid(WorkbookDocument.Factory.parse(workbook.getPackagePart().getInputStream()));
            assertValid(WorksheetDocument.Factory.parse(workbook.getSheetAt(0).getPackagePart().getInputStream()));
            assertValid(StyleSheetDocument.Factory.parse(workbook.getStylesSource().getPackagePart().getInputStream()));
        }
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
    }

    @Test
    void isPrintedOnWholePagesWithItsHeadOnEach() throws IOException {
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet sheet = workbook.getSheet("补充资料");
            assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
            assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            assertEquals(1 + " " + 0, sheet.getPrintSetup().getFitWidth() + " " + sheet.getPrintSetup().getFitHeight());
            assertEquals("1:4", sheet.getRepeatingRows().formatAsString().replace("$", ""));
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void aLongTextIsShownInFullAsFarAsARowGoes() throws IOException {
        SupplementEditing editing = new SupplementEditing(session);
        editing.set("概况/职责", "字".repeat(300));
        editing.set("概况/机构设置", "字".repeat(40_000));
        try (XSSFWorkbook workbook = written()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<Float> heights = IntStream.rangeClosed(4, sheet.getLastRowNum()).filter(row -> List.of("概况/职责", "概况/机构设置", "封面/填表人")
                .contains(sheet.getRow(row).getCell(0).getStringCellValue())).mapToObj(row -> sheet.getRow(row).getHeightInPoints()).toList();
            assertTrue(heights.get(0) < 25 && heights.get(1) >= 11 * 13 && heights.get(2) <= 409, heights.toString());
        }
    }
}
