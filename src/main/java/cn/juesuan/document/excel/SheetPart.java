package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.Xml;
import java.util.Optional;

/** A sheet as a part of the workbook: how it is seen, its rows, how it is printed. */
final class SheetPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Points to pixels, and pixels to the widths Excel counts in: characters of the standard font, each 7 pixels wide. */
    private static final double CHARACTERS_PER_POINT = 96.0 / 72 / 7;
    private static final int A4 = 9;

    private final SheetSetup setup;
    private final SheetRows rows;
    private final CharSequence tools;

    SheetPart(SheetSetup setup, SheetRows rows) {
        this(setup, rows, "");
    }

    /** @param tools what helps in filling in the sheet, as it stands behind the rows: protection, filter */
    SheetPart(SheetSetup setup, SheetRows rows, CharSequence tools) {
        this.setup = setup;
        this.rows = rows;
        this.tools = tools;
    }

    String name() {
        return setup.name();
    }

    Xml xml(boolean first) {
        Xml xml = Xml.part().start("worksheet", "xmlns", MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", 1).end();
        xml.empty("dimension", "ref", area());
        view(xml, first);
        xml.empty("sheetFormatPr", "defaultRowHeight", 15);
        columns(xml);
        rows.writeTo(xml, tools);
        page(xml);
        return xml.end();
    }

    private String area() {
        return new SheetPosition(0, 0).to(last());
    }

    private SheetPosition last() {
        return new SheetPosition(rows.current(), setup.widths().size() - 1);
    }

    private void view(Xml xml, boolean first) {
        xml.start("sheetViews").start("sheetView", "showGridLines", 0, "tabSelected", first ? 1 : 0, "workbookViewId", 0);
        if (setup.headRows() > 0) {
            panes(xml);
        }
        xml.end().end();
    }

    private void panes(Xml xml) {
        int columns = setup.headColumns();
        String corner = new SheetPosition(setup.headRows(), columns).name();
        if (columns > 0) {
            xml.empty("pane", "xSplit", columns, "ySplit", setup.headRows(), "topLeftCell", corner, "activePane", "bottomRight", "state", "frozen");
        } else {
            xml.empty("pane", "ySplit", setup.headRows(), "topLeftCell", corner, "activePane", "bottomLeft", "state", "frozen");
        }
        xml.empty("selection", "pane", columns > 0 ? "bottomRight" : "bottomLeft", "activeCell", corner, "sqref", corner);
    }

    private void columns(Xml xml) {
        xml.start("cols");
        for (int column = 0; column < setup.widths().size(); column++) {
            double width = setup.widths().get(column) * CHARACTERS_PER_POINT;
            xml.empty("col", "min", column + 1, "max", column + 1, "width", Math.round(width * 100) / 100.0, "customWidth", 1,
                "hidden", width == 0 ? 1 : 0);
        }
        xml.end();
    }

    private void page(Xml xml) {
        boolean landscape = setup.landscape();
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.7, "right", 0.7, "top", landscape ? 0.75 : 1, "bottom", 0.75, "header", 0.4, "footer", 0.35);
        xml.empty("pageSetup", "paperSize", A4, "orientation", landscape ? "landscape" : "portrait",
            "fitToWidth", 1, "fitToHeight", setup.pagesHigh());
        xml.start("headerFooter").leaf("oddFooter", "&C&12— &P —").end();
        // codes are text on purpose, and formulas differ from row to row: no green corners
        xml.start("ignoredErrors").empty("ignoredError", "sqref", area(), "numberStoredAsText", 1, "formula", 1, "formulaRange", 1).end();
    }

    /** What is printed, as the workbook's names give it. */
    String printArea() {
        return SheetSetup.quoted(name()) + new SheetPosition(0, 0).absolute() + ":" + last().absolute();
    }

    /** The rows repeated on every page: the heading as well, so that each page says whose table it is and in which unit. */
    Optional<String> printTitles() {
        return setup.headRows() == 0 ? Optional.empty() : Optional.of(SheetSetup.quoted(name()) + "$1:$" + setup.headRows());
    }
}
