package cn.juesuan.document.excel;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.print.PrintedCell;
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

    /** In a cell marked as text, older versions of Excel show a longer one as a row of crosses. */
    private static final int LONGEST_MARKED = 255;

    /** The look of a cell of a printed grid. */
    static SheetStyle of(PrintedCell cell) {
        return switch (cell.kind()) {
            case HEADING -> HEAD;
            case CAPTION, CODE, LINE_NUMBER, VACANT -> line(cell.alignment());
            case NAME -> cell.alignment() == Alignment.LEFT ? WRAPPED : line(cell.alignment());
            case TEXT -> text(cell);
            case FIGURE, FIGURE_OR_BLANK, SCORE, RATE -> cell.number().isPresent() ? number(cell) : text(cell);
        };
    }

    private static SheetStyle line(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> LEFT;
            case CENTER -> CENTER;
            case RIGHT -> RIGHT;
        };
    }

    private static SheetStyle text(PrintedCell cell) {
        return cell.text().length() > LONGEST_MARKED ? PROSE : cell.alignment() == Alignment.LEFT ? WRAPPED : CENTER_WRAPPED;
    }

    private static SheetStyle number(PrintedCell cell) {
        return switch (cell.kind()) {
            case FIGURE -> cell.alignment() == Alignment.RIGHT ? FIGURE : MONEY;
            case FIGURE_OR_BLANK -> FIGURE_OR_BLANK;
            case RATE -> cell.decimals() == 0 ? RATE : cell.decimals() == 1 ? RATE_ONE : RATE_TWO;
            default -> cell.decimals() == 2 ? MARK_TWO : MARK;
        };
    }

    CellLook look() {
        return look;
    }
}
