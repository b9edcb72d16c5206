package cn.juesuan.document.excel;

import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The looks of cells in tables and sheets. */
enum SheetStyle {
    TITLE(CellLook.Typeface.TITLE, false, SheetStyle.PLAIN, HorizontalAlignment.CENTER, CellLook.Fitting.CUT),
    LINE_LEFT(CellLook.Typeface.BODY, false, SheetStyle.PLAIN, HorizontalAlignment.LEFT, CellLook.Fitting.CUT),
    LINE_CENTER(CellLook.Typeface.BODY, false, SheetStyle.PLAIN, HorizontalAlignment.CENTER, CellLook.Fitting.CUT),
    LINE_RIGHT(CellLook.Typeface.BODY, false, SheetStyle.PLAIN, HorizontalAlignment.RIGHT, CellLook.Fitting.CUT),
    HEAD(SheetStyle.PLAIN, HorizontalAlignment.CENTER, CellLook.Fitting.WRAPPED),
    LEFT(SheetStyle.TEXT, HorizontalAlignment.LEFT, CellLook.Fitting.SHRUNK),
    CENTER(SheetStyle.TEXT, HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    RIGHT(SheetStyle.TEXT, HorizontalAlignment.RIGHT, CellLook.Fitting.SHRUNK),
    WRAPPED(SheetStyle.TEXT, HorizontalAlignment.LEFT, CellLook.Fitting.WRAPPED),
    CENTER_WRAPPED(SheetStyle.TEXT, HorizontalAlignment.CENTER, CellLook.Fitting.WRAPPED),
    /** A text of any length, not marked as such. */
    PROSE(SheetStyle.PLAIN, HorizontalAlignment.LEFT, CellLook.Fitting.WRAPPED),
    /** A figure in the middle of its cell. */
    MONEY(SheetStyle.AMOUNT, HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    /** A weight or a score without needless zeros. */
    MARK(SheetStyle.PLAIN, HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    MARK_TWO("0.00", HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    RATE("0%", HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    RATE_ONE("0.0%", HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    RATE_TWO("0.00%", HorizontalAlignment.CENTER, CellLook.Fitting.SHRUNK),
    /** A figure that prints zeros as 0.00. */
    FIGURE(SheetStyle.AMOUNT, HorizontalAlignment.RIGHT, CellLook.Fitting.SHRUNK),
    /** A figure that is blank when it is zero. */
    FIGURE_OR_BLANK(SheetStyle.AMOUNT_OR_BLANK, HorizontalAlignment.RIGHT, CellLook.Fitting.SHRUNK),
    NOTE(CellLook.Typeface.BODY, false, SheetStyle.PLAIN, HorizontalAlignment.LEFT, CellLook.Fitting.WRAPPED);

    private static final String PLAIN = "General";
    private static final String TEXT = "@";
    private static final String AMOUNT = "#,##0.00";
    /** The quotes say that a zero is an empty text: with nothing there, some programs that read the sheet take the zero for 0.00. */
    private static final String AMOUNT_OR_BLANK = "#,##0.00;-#,##0.00;\"\"";

    private final CellLook look;

    SheetStyle(String format, HorizontalAlignment alignment, CellLook.Fitting fitting) {
        this(CellLook.Typeface.BODY, true, format, alignment, fitting);
    }

    SheetStyle(CellLook.Typeface typeface, boolean bordered, String format, HorizontalAlignment alignment, CellLook.Fitting fitting) {
        // a text of many lines is read from the top
        VerticalAlignment vertical = name().equals("PROSE") ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
        this.look = new CellLook(typeface, Optional.empty(), bordered, format, alignment, vertical, fitting, true);
    }

    CellLook look() {
        return look;
    }
}
