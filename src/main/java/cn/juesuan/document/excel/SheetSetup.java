package cn.juesuan.document.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is seen and printed.
 *
 * @param name       on its tab
 * @param widths     of the columns, in points; 0 for a column that is hidden
 * @param headRows   rows that stay in sight and are repeated on every printed page; 0 for none
 * @param headColumns columns that stay in sight
 * @param pagesHigh  how many pages it is printed on; 0 for as many as it takes
 */
record SheetSetup(String name, List<Double> widths, int headRows, int headColumns, boolean landscape, int pagesHigh) {
    /** Points to pixels, and pixels to the widths Excel counts in: 256ths of a character of the standard font, which is 7 pixels wide. */
    private static final double WIDTH_PER_POINT = 96.0 / 72 / 7 * 256;

    SheetSetup {
        widths = List.copyOf(widths);
    }

    /** The name as formulas and other names refer to it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }

    void applyTo(XSSFSheet sheet, int lastRow) {
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(15);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths.get(column) * WIDTH_PER_POINT));
            sheet.setColumnHidden(column, widths.get(column) == 0);
        }
        if (headRows > 0) {
            // the heading as well, so that each page says whose table it is and in which unit
            sheet.setRepeatingRows(new CellRangeAddress(0, headRows - 1, -1, -1));
            sheet.createFreezePane(headColumns, headRows);
            sheet.setActiveCell(new CellAddress(headRows, headColumns));
        }
        page(sheet, lastRow);
    }

    private void page(XSSFSheet sheet, int lastRow) {
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, widths.size() - 1, 0, lastRow);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.7);
        sheet.setMargin(PageMargin.RIGHT, 0.7);
        sheet.setMargin(PageMargin.TOP, landscape ? 0.75 : 1);
        sheet.setMargin(PageMargin.BOTTOM, 0.75);
        sheet.setMargin(PageMargin.HEADER, 0.4);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) pagesHigh);
        sheet.getFooter().setCenter("&12— &P —");
        // codes are text on purpose, and formulas differ from row to row: no green corners
        sheet.addIgnoredErrors(new CellRangeAddress(0, lastRow, 0, widths.size() - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT,
            IgnoredErrorType.FORMULA, IgnoredErrorType.FORMULA_RANGE);
    }
}
