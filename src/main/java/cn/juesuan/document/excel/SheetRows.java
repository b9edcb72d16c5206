package cn.juesuan.document.excel;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The rows of a sheet, written one after the other. */
final class SheetRows {
    private static final int LONGEST_TEXT = 32_767;

    private final WorkbookWriting workbook;
    private final XSSFSheet sheet;
    private final SheetSetup setup;
    private XSSFRow row;

    SheetRows(WorkbookWriting workbook, XSSFSheet sheet, SheetSetup setup) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.setup = setup;
    }

    /** Begins the next row. */
    void start(double points) {
        row = sheet.createRow(current() + 1);
        row.setHeightInPoints((float) points);
    }

    /** The row being written, from 0. */
    int current() {
        return row == null ? -1 : row.getRowNum();
    }

    XSSFCell blank(int column, CellLook look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(workbook.style(look));
        return cell;
    }

    void text(int column, CellLook look, String text) {
        XSSFCell cell = blank(column, look);
        if (!text.isEmpty()) {
            // the number of a text is looked up here, for POI writes the text out as XML each time to find it
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(Integer.toString(workbook.number(shortened(text))));
        }
    }

    /** Excel takes a file with a longer text for damaged. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** A text that a formula makes. */
    void text(int column, CellLook look, String text, String formula) {
        XSSFCell cell = blank(column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(text);
    }

    /** A figure, with the formula it follows from; the figure stands beside it so that a reader need not calculate. */
    void figure(int column, CellLook look, BigDecimal figure, Optional<String> formula) {
        XSSFCell cell = blank(column, look);
        formula.ifPresent(cell::setCellFormula);
        // as it is, for POI would take it through a double
        cell.getCTCell().setV(figure.toPlainString());
    }

    /** Writes text over the columns from {@code first} to {@code last} and merges them. */
    void merged(int first, int last, CellLook look, String text) {
        text(first, look, text);
        for (int column = first + 1; column <= last; column++) {
            blank(column, look);
        }
        merge(new SheetPosition(current(), first), new SheetPosition(current(), last));
    }

    void merge(SheetPosition first, SheetPosition last) {
        if (!first.equals(last)) {
            // nobody merges a cell twice, and looking for it takes longer than writing the sheet
            sheet.addMergedRegionUnsafe(new CellRangeAddress(first.row(), last.row(), first.column(), last.column()));
        }
    }

    /** Sets up how the sheet is seen and printed, when all rows are written. */
    void finish() {
        setup.applyTo(sheet, current());
    }

    /** Protects the sheet without a password, against slips only; the rows from {@code head} on can be filtered by its cells. */
    void protect(int head, int lastColumn) {
        sheet.setAutoFilter(new CellRangeAddress(head, current(), 0, lastColumn));
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }
}
