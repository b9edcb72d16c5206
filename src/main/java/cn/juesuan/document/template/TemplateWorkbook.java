package cn.juesuan.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a form. Of an .xlsx file only the worksheets that are filled in are written anew, and the texts where codes and names came in. */
final class TemplateWorkbook {
    private static final String TEXT_FORMAT = "@";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private TemplateWorkbook() {
    }

    static byte[] filledOld(byte[] form, List<TemplateCell> cells) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(form))) {
            fill(workbook, cells);
            return written(workbook);
        }
    }

    static byte[] filled(byte[] form, List<TemplateCell> cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            Set<String> changed = new LinkedHashSet<>();
            boolean texts = fill(workbook, cells);
            cells.forEach(cell -> changed.add(part(workbook.getSheet(cell.sheet()))));
            boolean calculates = workbook.getForceFormulaRecalculation();
            TemplateParts before = new TemplateParts(form);
            TemplateParts after = new TemplateParts(written(workbook));
            if (texts) {
                changed.addAll(before.has(TEXTS) ? List.of(TEXTS) : List.of(TEXTS, CONTENT_TYPES, RELATIONS));
            }
            if (calculates) {
                changed.add(part(workbook));
            }
            for (String part : changed) {
                before.put(part, after.part(part));
            }
            return before.file();
        }
    }

    private static String part(XSSFSheet sheet) {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private static String part(XSSFWorkbook workbook) {
        return workbook.getPackagePart().getPartName().getName().substring(1);
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }

    /** Whether texts came in. Formulas that follow from the figures are calculated when the file is opened. */
    private static boolean fill(Workbook workbook, List<TemplateCell> cells) {
        boolean texts = false;
        for (TemplateCell filled : cells) {
            Cell cell = cell(workbook.getSheet(filled.sheet()), new CellReference(filled.cell()));
            boolean text = filled.number().isEmpty() || TEXT_FORMAT.equals(cell.getCellStyle().getDataFormatString());
            if (text) {
                cell.setCellValue(filled.text());
            } else {
                cell.setCellValue(filled.number().get().doubleValue());
            }
            texts |= text;
        }
        if (hasFormulas(workbook)) {
            workbook.setForceFormulaRecalculation(true);
        }
        return texts;
    }

    private static Cell cell(Sheet sheet, CellReference place) {
        Row row = sheet.getRow(place.getRow());
        Row there = row == null ? sheet.createRow(place.getRow()) : row;
        return there.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static boolean hasFormulas(Workbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
