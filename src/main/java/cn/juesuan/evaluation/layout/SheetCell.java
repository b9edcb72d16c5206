package cn.juesuan.evaluation.layout;

import cn.juesuan.account.SheetPart;
import cn.juesuan.form.Alignment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a sheet as it is printed.
 *
 * @param row     grid row, from 0
 * @param column  grid column, from 0
 * @param text    what it prints; empty where it is blank
 * @param address where it can be referred to; empty for captions
 * @param number  what it counts as: a figure in the unit of the sheet, a mark, a rate as a part of 1; empty for texts
 * @param formula how it follows from other cells
 */
public record SheetCell(int row, int column, int rowSpan, int columnSpan, Kind kind, Alignment alignment, String text,
                        Optional<SheetPart> address, Optional<BigDecimal> number, Optional<SheetFormula> formula) {
    /** What a cell holds, which decides how it looks. */
    public enum Kind {
        /** What the form prints, in the middle. */
        CAPTION,
        /** What someone wrote, a line or a page of it. */
        TEXT,
        /** An amount of money. */
        FIGURE,
        /** A weight, a score or a number in a series. */
        SCORE,
        /** A percentage. */
        RATE
    }

    static SheetCell caption(Area area, String text) {
        return of(area, Kind.CAPTION, Alignment.CENTER, text);
    }

    static SheetCell text(Area area, Alignment alignment, String text) {
        return of(area, Kind.TEXT, alignment, text);
    }

    static SheetCell of(Area area, Kind kind, Alignment alignment, String text) {
        return new SheetCell(area.row(), area.column(), area.rowSpan(), area.columnSpan(), kind, alignment, text, Optional.empty(),
            Optional.empty(), Optional.empty());
    }

    SheetCell at(SheetPart place) {
        return new SheetCell(row, column, rowSpan, columnSpan, kind, alignment, text, Optional.of(place), number, formula);
    }

    SheetCell counting(Optional<BigDecimal> value) {
        return new SheetCell(row, column, rowSpan, columnSpan, kind, alignment, text, address, value, formula);
    }

    SheetCell following(Optional<SheetFormula> how) {
        return new SheetCell(row, column, rowSpan, columnSpan, kind, alignment, text, address, number, how);
    }

    /** How many decimals its number is printed with. */
    public int decimals() {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1 - (text.endsWith("%") ? 1 : 0);
    }
}
