package cn.juesuan.document.excel;

import cn.juesuan.edition.report.FieldKind;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** The looks of cells in the form of the 补充资料. Only cells to be filled in are not locked. */
enum FormStyle {
    TITLE(CellLook.Typeface.TITLE, Optional.empty(), false, HorizontalAlignment.CENTER),
    LINE(CellLook.Typeface.BODY, Optional.empty(), false, HorizontalAlignment.LEFT),
    LINE_RIGHT(CellLook.Typeface.BODY, Optional.empty(), false, HorizontalAlignment.RIGHT),
    HELP(CellLook.Typeface.QUIET, Optional.empty(), false, HorizontalAlignment.LEFT),
    HEAD(CellLook.Typeface.HEADING, Optional.of(CellLook.Fill.GREY), true, HorizontalAlignment.CENTER),
    GROUP(CellLook.Typeface.HEADING, Optional.of(CellLook.Fill.BLUE), true, HorizontalAlignment.LEFT),
    KEY(new CellLook(CellLook.Typeface.QUIET, Optional.of(CellLook.Fill.GREY), true, "@", HorizontalAlignment.LEFT, VerticalAlignment.CENTER,
        CellLook.Fitting.WRAPPED, true)),
    CAPTION(CellLook.Typeface.BODY, Optional.empty(), true, HorizontalAlignment.LEFT),
    CENTER(CellLook.Typeface.BODY, Optional.empty(), true, HorizontalAlignment.CENTER),
    NOTE(CellLook.Typeface.QUIET, Optional.empty(), true, HorizontalAlignment.LEFT);

    private final CellLook look;

    FormStyle(CellLook look) {
        this.look = look;
    }

    FormStyle(CellLook.Typeface typeface, Optional<CellLook.Fill> fill, boolean bordered, HorizontalAlignment alignment) {
        this(new CellLook(typeface, fill, bordered, "General", alignment, VerticalAlignment.CENTER, CellLook.Fitting.WRAPPED, true));
    }

    CellLook look() {
        return look;
    }

    /** The look of a cell to be filled in: yellow while it is missing, grey where the program has found a figure itself. */
    static CellLook of(FieldKind kind, boolean missing, boolean derived) {
        Optional<CellLook.Fill> fill = missing ? Optional.of(CellLook.Fill.YELLOW) : derived ? Optional.of(CellLook.Fill.GREY) : Optional.empty();
        CellLook.Typeface typeface = derived && !missing ? CellLook.Typeface.QUIET : CellLook.Typeface.BODY;
        HorizontalAlignment alignment = kind.isFigure() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        return new CellLook(typeface, fill, true, format(kind), alignment, VerticalAlignment.CENTER, CellLook.Fitting.WRAPPED, false);
    }

    /** Words are marked as text, so that a date stays as it is written; prose is not, for older programs show a long text then as hashes. */
    private static String format(FieldKind kind) {
        return switch (kind) {
            case MONEY -> "#,##0.00####";
            case COUNT -> "#,##0";
            case TEXT, CHOICE -> "@";
            case PROSE -> "General";
        };
    }
}
