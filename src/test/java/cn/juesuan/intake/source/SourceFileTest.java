package cn.juesuan.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest extends HandmadeFiles {
    @ParameterizedTest
    @ValueSource(strings = {"表.xlsx", "表.xls"})
    void readsWhatIsShownAndWhatIsStored(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = workbook(name)) {
            fill(workbook);
            save(workbook, file);
        }
        SourceSheet sheet = SourceFile.read(file).get(0);
        assertEquals(name + "!一", sheet.place());
        assertEquals(cell(sheet, "A1", "标题\n换行", null, false), sheet.cell(0, 0));
        assertEquals(cell(sheet, "B2", "1,708.47", "1708.47", false), sheet.cell(1, 1));
        assertEquals(cell(sheet, "C2", "0.30000000000000004", "0.30000000000000004", false), sheet.cell(1, 2));
        assertEquals(cell(sheet, "D2", "12345678901.25", "12345678901.25", false), sheet.cell(1, 3));
        assertEquals(cell(sheet, "B3", "", "0", false), sheet.cell(2, 1));
        assertEquals(cell(sheet, "C3", "2024-01-30", "45321", false), sheet.cell(2, 2));
        assertEquals(cell(sheet, "D3", "TRUE", null, false), sheet.cell(2, 3));
        assertEquals(cell(sheet, "B4", "3", "3", true), sheet.cell(3, 1));
        assertEquals(cell(sheet, "C4", "#REF!", null, false), sheet.cell(3, 2));
        assertEquals(cell(sheet, "D4", "-1,234.50", "-1234.5", false), sheet.cell(3, 3));
        assertEquals(List.of(new MergedArea(0, 0, 0, 3)), sheet.merged());
        assertTrue(sheet.hiddenRows().contains(4) && sheet.hiddenColumns().contains(4));
        assertEquals(List.of(true, false, false), SourceFile.read(file).stream().map(SourceSheet::visible).toList());
    }

    private static void fill(Workbook workbook) {
        Sheet sheet = workbook.createSheet("一");
        Row first = sheet.createRow(0);
        first.createCell(0).setCellValue("标题\n换行");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        Row second = sheet.createRow(1);
        styled(second.createCell(1), "#,##0.00").setCellValue(1708.47);
        second.createCell(2).setCellValue(0.1 + 0.2);
        second.createCell(3).setCellValue(12345678901.25);
        Row third = sheet.createRow(2);
        styled(third.createCell(1), "#,##0.00;-#,##0.00;").setCellValue(0);
        styled(third.createCell(2), "yyyy-mm-dd").setCellValue(45321);
        third.createCell(3).setCellValue(true);
        Row fourth = sheet.createRow(3);
        fourth.createCell(1).setCellFormula("1+1");
        fourth.getCell(1).setCellValue(3);
        fourth.createCell(2).setCellErrorValue(FormulaError.REF.getCode());
        styled(fourth.createCell(3), "#,##0.00_ ").setCellValue(-1234.5);
        sheet.createRow(4).createCell(0).setCellValue("藏");
        sheet.getRow(4).setZeroHeight(true);
        sheet.setColumnHidden(4, true);
        workbook.createSheet("二");
        workbook.createSheet("三");
        workbook.setSheetHidden(1, true);
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }

    private static Cell styled(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static Optional<SourceCell> cell(SourceSheet sheet, String name, String text, String number, boolean formula) {
        int column = name.charAt(0) - 'A';
        return Optional.of(new SourceCell(name.charAt(1) - '1', column, name, text, Optional.ofNullable(number).map(BigDecimal::new), formula));
    }

    @Test
    void decidesByContentNotByName() throws IOException {
        Path file = folder.resolve("其实是新格式.xls");
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("有");
            save(workbook, file);
        }
        assertEquals("有", SourceFile.read(file).get(0).cell(0, 0).orElseThrow().text());
    }

    @Test
    void knowsAFormulaWithoutSavedResult() throws IOException {
        Path file = zip("未算.xlsx", Map.of("_rels/.rels", rels("officeDocument", "xl/workbook.xml"), "xl/workbook.xml",
            BOOK + "<sheets><sheet name='表' r:id='x'/></sheets></workbook>", "xl/_rels/workbook.xml.rels", rels("worksheet", "sheet1.xml"),
            "xl/sheet1.xml", "<worksheet><sheetData><row><c><f>A2+1</f></c><c t='str'><f>A3</f><v></v></c></row></sheetData></worksheet>"));
        assertTrue(SourceFile.read(file).get(0).cell(0, 0).orElseThrow().lacksResult());
        assertFalse(SourceFile.read(file).get(0).cell(0, 0).orElseThrow().number().isPresent());
    }
}
