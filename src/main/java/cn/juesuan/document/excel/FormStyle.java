package cn.juesuan.document.excel;

import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.form.FieldKind;

/** The looks of cells in the form of the 补充资料. Only cells to be filled in are not locked. */
enum FormStyle implements CellLook {
    PLAIN(0, 0, false, 0, "left", true),
    TITLE(1, 0, false, 0, "center", true),
    LINE(0, 0, false, 0, "left", true),
    LINE_RIGHT(0, 0, false, 0, "right", true),
    HELP(2, 0, false, 0, "left", true),
    HEAD(3, FormStyle.GREY_FILL, true, 0, "center", true),
    GROUP(3, FormStyle.GROUP_FILL, true, 0, "left", true),
    KEY(2, FormStyle.GREY_FILL, true, FormStyle.TEXT, "left", true),
    CAPTION(0, 0, true, 0, "left", true),
    CENTER(0, 0, true, 0, "center", true),
    NOTE(2, 0, true, 0, "left", true),
    MONEY(0, 0, true, FormStyle.MONEY_FORMAT, "right", false),
    MONEY_MISSING(0, FormStyle.YELLOW_FILL, true, FormStyle.MONEY_FORMAT, "right", false),
    MONEY_DERIVED(2, FormStyle.GREY_FILL, true, FormStyle.MONEY_FORMAT, "right", false),
    COUNT(0, 0, true, FormStyle.WHOLE, "right", false),
    COUNT_MISSING(0, FormStyle.YELLOW_FILL, true, FormStyle.WHOLE, "right", false),
    COUNT_DERIVED(2, FormStyle.GREY_FILL, true, FormStyle.WHOLE, "right", false),
    /** Marked as text, so that a date stays as it is written. */
    WORDS(0, 0, true, FormStyle.TEXT, "left", false),
    WORDS_MISSING(0, FormStyle.YELLOW_FILL, true, FormStyle.TEXT, "left", false),
    WORDS_DERIVED(2, FormStyle.GREY_FILL, true, FormStyle.TEXT, "left", false),
    /** Of any length, so not marked as text: older programs show hashes then. */
    PROSE(0, 0, true, 0, "left", false),
    PROSE_MISSING(0, FormStyle.YELLOW_FILL, true, 0, "left", false),
    PROSE_DERIVED(2, FormStyle.GREY_FILL, true, 0, "left", false);

    private static final int TEXT = 49;
    private static final int WHOLE = 3;
    private static final int MONEY_FORMAT = 164;
    private static final int GREY_FILL = 2;
    private static final int YELLOW_FILL = 3;
    private static final int GROUP_FILL = 4;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final int font;
    private final int fill;
    private final boolean bordered;
    private final int format;
    private final String alignment;
    private final boolean locked;

    FormStyle(int font, int fill, boolean bordered, int format, String alignment, boolean locked) {
        this.font = font;
        this.fill = fill;
        this.bordered = bordered;
        this.format = format;
        this.alignment = alignment;
        this.locked = locked;
    }

    /** The look of a cell to be filled in. */
    static FormStyle of(FieldKind kind, boolean missing, boolean derived) {
        FormStyle plain = switch (kind) {
            case MONEY -> MONEY;
            case COUNT -> COUNT;
            case TEXT, CHOICE -> WORDS;
            case PROSE -> PROSE;
        };
        return values()[plain.ordinal() + (missing ? 1 : derived ? 2 : 0)];
    }

    @Override
    public int number() {
        return ordinal();
    }

    /** The part of the workbook that holds all styles. */
    static Xml part() {
        Xml xml = Xml.part().start("styleSheet", "xmlns", MAIN);
        xml.start("numFmts", "count", 1).empty("numFmt", "numFmtId", MONEY_FORMAT, "formatCode", "#,##0.00####").end();
        fonts(xml);
        fills(xml);
        xml.start("borders", "count", 2);
        SheetStyle.border(xml);
        SheetStyle.border(xml, "style", "thin");
        xml.end().start("cellStyleXfs", "count", 1).empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0).end();
        xml.start("cellXfs", "count", values().length);
        for (FormStyle style : values()) {
            style.write(xml);
        }
        xml.end().start("cellStyles", "count", 1).empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0).end();
        return xml.end();
    }

    private static void fonts(Xml xml) {
        xml.start("fonts", "count", 4);
        SheetStyle.font(xml, 10, "宋体");
        SheetStyle.font(xml, 16, "黑体");
        xml.start("font").empty("sz", "val", 9).empty("color", "rgb", "FF666666").empty("name", "val", "宋体").empty("charset", "val", 134).end();
        SheetStyle.font(xml, 11, "黑体");
        xml.end();
    }

    private static void fills(Xml xml) {
        xml.start("fills", "count", 5);
        xml.start("fill").empty("patternFill", "patternType", "none").end().start("fill").empty("patternFill", "patternType", "gray125").end();
        for (String colour : new String[] {"FFF2F2F2", "FFFFF9D6", "FFDCE6F1"}) {
            xml.start("fill").start("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", colour).empty("bgColor", "indexed", 64).end().end();
        }
        xml.end();
    }

    private void write(Xml xml) {
        xml.start("xf", "numFmtId", format, "fontId", font, "fillId", fill, "borderId", bordered ? 1 : 0, "xfId", 0, "applyNumberFormat",
            format == 0 ? 0 : 1, "applyFont", 1, "applyFill", 1, "applyBorder", bordered ? 1 : 0, "applyAlignment", 1, "applyProtection", 1);
        xml.empty("alignment", "horizontal", alignment, "vertical", "center", "wrapText", 1);
        xml.empty("protection", "locked", locked ? 1 : 0).end();
    }
}
