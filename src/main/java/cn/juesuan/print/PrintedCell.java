package cn.juesuan.print;

import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Alignment;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a printed grid.
 *
 * @param rowKey  key of the table row it belongs to: 行次, subject code, 合计; empty in the head and in sheets
 * @param text    what it prints; empty where it is blank
 * @param place   what it shows, and what can be referred to; empty for captions
 * @param number  what it counts as: a figure in the unit of the grid, a mark, a rate as a part of 1; empty for texts
 * @param formula how it follows from other cells
 */
public record PrintedCell(Area area, String rowKey, Kind kind, Alignment alignment, String text, Optional<Place> place,
                          Optional<BigDecimal> number, Optional<PrintedFormula> formula) {
    /** The positions of a grid that a cell covers; row and column from 0. */
    public record Area(int row, int column, int rowSpan, int columnSpan) {
        /** One row high. */
        static Area of(int row, int column, int columnSpan) {
            return new Area(row, column, 1, columnSpan);
        }
    }

    /** What a cell holds, which decides how it looks. */
    public enum Kind {
        /** What the form prints over its columns or beside its rows, in the middle; it may take several lines. */
        HEADING,
        /** What a fixed form prints in its body, on one line. */
        CAPTION,
        /** The name of a subject; it may take several lines. */
        NAME,
        /** A subject code. */
        CODE,
        /** 行次. */
        LINE_NUMBER,
        /** What someone wrote, a line or a page of it. */
        TEXT,
        /** An amount of money. */
        FIGURE,
        /** An amount of money that prints nothing when it is zero. */
        FIGURE_OR_BLANK,
        /** A weight, a score or a number in a series. */
        SCORE,
        /** A percentage. */
        RATE,
        /** A position without item: always blank. */
        VACANT;

        /** Whether numbers stand there. */
        public boolean isNumber() {
            return this == FIGURE || this == FIGURE_OR_BLANK || this == SCORE || this == RATE;
        }
    }

    static PrintedCell heading(Area area, String text) {
        return of(area, Kind.HEADING, Alignment.CENTER, text);
    }

    static PrintedCell text(Area area, Alignment alignment, String text) {
        return of(area, Kind.TEXT, alignment, text);
    }

    static PrintedCell of(Area area, Kind kind, Alignment alignment, String text) {
        return new PrintedCell(area, "", kind, alignment, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    PrintedCell inRow(String key) {
        return new PrintedCell(area, key, kind, alignment, text, place, number, formula);
    }

    PrintedCell at(Place shown) {
        return new PrintedCell(area, rowKey, kind, alignment, text, Optional.of(shown), number, formula);
    }

    PrintedCell counting(Optional<BigDecimal> value) {
        return new PrintedCell(area, rowKey, kind, alignment, text, place, value, formula);
    }

    PrintedCell following(Optional<PrintedFormula> how) {
        return new PrintedCell(area, rowKey, kind, alignment, text, place, number, how);
    }

    PrintedCell printing(Kind as, String figure) {
        return new PrintedCell(area, rowKey, as, alignment, figure, place, number, formula);
    }

    public int row() {
        return area.row();
    }

    public int column() {
        return area.column();
    }

    public int rowSpan() {
        return area.rowSpan();
    }

    public int columnSpan() {
        return area.columnSpan();
    }

    /** How many decimals its number is printed with. */
    public int decimals() {
        int point = text.indexOf('.');
        return point < 0 ? 0 : text.length() - point - 1 - (text.endsWith("%") ? 1 : 0);
    }
}
