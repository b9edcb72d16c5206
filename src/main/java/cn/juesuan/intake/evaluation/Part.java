package cn.juesuan.intake.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Rows that belong to one table. */
final class Part {
    /** Which of the three tables. */
    enum Kind { SHEET, SUMMARY, SCORES }

    private final Kind kind;
    private final SheetGrid grid;
    private final List<GridRow> rows = new ArrayList<>();
    private boolean head;
    private boolean funding;
    private boolean indicators;
    private boolean foot;

    Part(Kind kind, SheetGrid grid) {
        this.kind = kind;
        this.grid = grid;
    }

    Kind kind() {
        return kind;
    }

    SheetGrid grid() {
        return grid;
    }

    List<GridRow> rows() {
        return rows;
    }

    void add(GridRow row, RowKind as) {
        rows.add(row);
        head |= as == RowKind.HEAD;
        funding |= as == RowKind.FUNDING_HEAD;
        indicators |= as == RowKind.INDICATOR_HEAD;
        foot |= as == RowKind.FOOT;
    }

    /** Whether nothing but a title has come yet. */
    boolean isBare() {
        return !head && !funding && !indicators && !foot;
    }

    /** Whether a row that heads a sheet must be the beginning of another one. */
    boolean isPast(RowKind kind) {
        return switch (kind) {
            case TITLE -> !isBare();
            case HEAD -> funding || indicators || foot;
            case FUNDING_HEAD -> funding || indicators || foot;
            case INDICATOR_HEAD -> foot;
            default -> false;
        };
    }
}
