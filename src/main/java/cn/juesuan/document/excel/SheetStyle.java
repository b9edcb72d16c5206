package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.Xml;

/** The looks of cells; each is written once and cells refer to it by its place. The first is that of cells without any. */
enum SheetStyle implements CellLook {
    PLAIN(0, false, 0, "general", ""),
    TITLE(1, false, 0, "center", ""),
    LINE_LEFT(0, false, 0, "left", ""),
    LINE_CENTER(0, false, 0, "center", ""),
    LINE_RIGHT(0, false, 0, "right", ""),
    HEAD(0, true, 0, "center", "wrapText"),
    LEFT(0, true, SheetStyle.TEXT, "left", "shrinkToFit"),
    CENTER(0, true, SheetStyle.TEXT, "center", "shrinkToFit"),
    RIGHT(0, true, SheetStyle.TEXT, "right", "shrinkToFit"),
    WRAPPED(0, true, SheetStyle.TEXT, "left", "wrapText"),
    CENTER_WRAPPED(0, true, SheetStyle.TEXT, "center", "wrapText"),
    /** A text of any length, not marked as such. */
    PROSE(0, true, 0, "left", "wrapText"),
    /** A figure in the middle of its cell. */
    MONEY(0, true, SheetStyle.WITH_ZEROS, "center", "shrinkToFit"),
    /** A weight or a score without needless zeros. */
    MARK(0, true, 0, "center", "shrinkToFit"),
    MARK_TWO(0, true, SheetStyle.TWO_DECIMALS, "center", "shrinkToFit"),
    RATE(0, true, SheetStyle.PERCENT, "center", "shrinkToFit"),
    RATE_ONE(0, true, SheetStyle.PERCENT_ONE, "center", "shrinkToFit"),
    RATE_TWO(0, true, SheetStyle.PERCENT_TWO, "center", "shrinkToFit"),
    /** A figure that prints zeros as 0.00. */
    FIGURE(0, true, SheetStyle.WITH_ZEROS, "right", "shrinkToFit"),
    /** A figure that is blank when it is zero. */
    FIGURE_OR_BLANK(0, true, SheetStyle.ZEROS_BLANK, "right", "shrinkToFit"),
    NOTE(0, false, 0, "left", "wrapText");

    /** Number formats that come with Excel: text, and two decimals with separators. */
    private static final int TEXT = 49;
    private static final int WITH_ZEROS = 4;
    private static final int TWO_DECIMALS = 2;
    private static final int PERCENT = 9;
    private static final int PERCENT_TWO = 10;
    /** Our own number formats. */
    private static final int ZEROS_BLANK = 164;
    private static final int PERCENT_ONE = 165;
    /** The quotes say that a zero is an empty text: with nothing there, some programs that read the sheet take the zero for 0.00. */
    private static final String ZEROS_BLANK_CODE = "#,##0.00;-#,##0.00;\"\"";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final int font;
    private final boolean bordered;
    private final int format;
    private final String alignment;
    private final String fitting;

    SheetStyle(int font, boolean bordered, int format, String alignment, String fitting) {
        this.font = font;
        this.bordered = bordered;
        this.format = format;
        this.alignment = alignment;
        this.fitting = fitting;
    }

    @Override
    public int number() {
        return ordinal();
    }

    /** The part of the workbook that holds all styles. */
    static Xml part() {
        Xml xml = Xml.part().start("styleSheet", "xmlns", MAIN);
        xml.start("numFmts", "count", 2).empty("numFmt", "numFmtId", ZEROS_BLANK, "formatCode", ZEROS_BLANK_CODE);
        xml.empty("numFmt", "numFmtId", PERCENT_ONE, "formatCode", "0.0%").end();
        xml.start("fonts", "count", 2);
        font(xml, 10, "宋体");
        font(xml, 16, "黑体");
        xml.end().start("fills", "count", 2);
        xml.start("fill").empty("patternFill", "patternType", "none").end().start("fill").empty("patternFill", "patternType", "gray125").end();
        xml.end().start("borders", "count", 2);
        border(xml);
        border(xml, "style", "thin");
        xml.end().start("cellStyleXfs", "count", 1).empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).end();
        xml.start("cellXfs", "count", values().length);
        for (SheetStyle style : values()) {
            style.write(xml);
        }
        xml.end().start("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
        return xml.end();
    }

    static void font(Xml xml, int points, String name) {
        xml.start("font").empty("sz", "val", points).empty("name", "val", name).empty("charset", "val", 134).end();
    }

    static void border(Xml xml, Object... style) {
        xml.start("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (style.length == 0) {
                xml.empty(side);
            } else {
                xml.start(side, style).empty("color", "auto", 1).end();
            }
        }
        xml.empty("diagonal").end();
    }

    private void write(Xml xml) {
        xml.start("xf", "numFmtId", format, "fontId", font, "fillId", 0, "borderId", bordered ? 1 : 0, "xfId", 0,
            "applyNumberFormat", format == 0 ? 0 : 1, "applyFont", 1, "applyBorder", bordered ? 1 : 0, "applyAlignment", 1);
        // a text of many lines is read from the top
        String vertical = this == PROSE ? "top" : "center";
        if (fitting.isEmpty()) {
            xml.empty("alignment", "horizontal", alignment, "vertical", vertical);
        } else {
            xml.empty("alignment", "horizontal", alignment, "vertical", vertical, fitting, 1);
        }
        xml.end();
    }
}
