package cn.juesuan.document.excel;

import cn.juesuan.document.PrintedTable;
import cn.juesuan.document.ooxml.Xml;
import java.util.List;

/** A sheet as a part of the workbook: how it is seen, its rows, how it is printed. */
final class SheetPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Points to pixels, and pixels to the widths Excel counts in: characters of the standard font, each 7 pixels wide. */
    private static final double CHARACTERS_PER_POINT = 96.0 / 72 / 7;
    private static final int A4 = 9;

    private final PrintedTable table;
    private final SheetRows rows;

    SheetPart(PrintedTable table, SheetRows rows) {
        this.table = table;
        this.rows = rows;
    }

    Xml xml(boolean first) {
        Xml xml = Xml.part().start("worksheet", "xmlns", MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.empty("dimension", "ref", area());
        view(xml, first);
        xml.empty("sheetFormatPr", "defaultRowHeight", 15);
        columns(xml);
        rows.writeTo(xml);
        page(xml);
        return xml.end();
    }

    private String area() {
        return new SheetPosition(0, 0).to(last());
    }

    private SheetPosition last() {
        return new SheetPosition(rows.current(), table.layout().columnCount() - 1);
    }

    private int headRows() {
        return TableSheet.HEADING_ROWS + table.layout().headRows();
    }

    /** Name and code stay in sight where rows are subjects. */
    private int frozenColumns() {
        return table.form().hasSubjectRows() ? (int) table.form().columns().stream().filter(column -> column.figureColumn() == 0).count() : 0;
    }

    private void view(Xml xml, boolean first) {
        int columns = frozenColumns();
        String corner = new SheetPosition(headRows(), columns).name();
        xml.start("sheetViews").start("sheetView", "showGridLines", 0, "tabSelected", first ? 1 : 0, "workbookViewId", 0);
        if (columns > 0) {
            xml.empty("pane", "xSplit", columns, "ySplit", headRows(), "topLeftCell", corner, "activePane", "bottomRight", "state", "frozen");
        } else {
            xml.empty("pane", "ySplit", headRows(), "topLeftCell", corner, "activePane", "bottomLeft", "state", "frozen");
        }
        xml.empty("selection", "pane", columns > 0 ? "bottomRight" : "bottomLeft", "activeCell", corner, "sqref", corner).end().end();
    }

    private void columns(Xml xml) {
        xml.start("cols");
        List<Integer> widths = table.layout().widths();
        for (int column = 0; column < widths.size(); column++) {
            double width = SheetSize.column(widths.get(column)) * CHARACTERS_PER_POINT;
            xml.empty("col", "min", column + 1, "max", column + 1, "width", Math.round(width * 100) / 100.0, "customWidth", 1);
        }
        xml.end();
    }

    private void page(Xml xml) {
        boolean landscape = table.form().landscape();
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.7, "right", 0.7, "top", landscape ? 0.75 : 1, "bottom", 0.75, "header", 0.4, "footer", 0.35);
        xml.empty("pageSetup", "paperSize", A4, "orientation", landscape ? "landscape" : "portrait",
            "fitToWidth", 1, "fitToHeight", table.form().hasSubjectRows() ? 0 : 1);
        xml.start("headerFooter").leaf("oddFooter", "&C&12— &P —").end();
        // codes are text on purpose, and formulas differ from row to row: no green corners
        xml.start("ignoredErrors").empty("ignoredError", "sqref", area(), "numberStoredAsText", 1, "formula", 1, "formulaRange", 1).end();
    }

    /** What is printed, as the workbook's names give it. */
    String printArea() {
        return sheet() + new SheetPosition(0, 0).absolute() + ":" + last().absolute();
    }

    /** The rows repeated on every page: the heading as well, so that each page says whose table it is and in which unit. */
    String printTitles() {
        return sheet() + "$1:$" + headRows();
    }

    private String sheet() {
        return "'" + TableSheet.name(table).replace("'", "''") + "'!";
    }
}
