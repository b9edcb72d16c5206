package cn.juesuan.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of a unit by table, row and column, in 分; a cell without a figure is not in it. Made once and never changed. Kept in flat rows,
 * for a department may have thousands of units.
 */
public final class UnitFigures {
    public static final UnitFigures NONE = new Builder().build();
    private static final long NO_FIGURE = Long.MIN_VALUE;

    private final Map<Row, Columns> rows;

    /** A row of a table. */
    public record Row(String form, String key) {
    }

    /** Takes one figure. */
    public interface Taker {
        void take(CellAddress cell, long fen);
    }

    /** The figures of one row; column 1 stands first. */
    private record Columns(long[] fen) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Columns columns && Arrays.equals(fen, columns.fen);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(fen);
        }

        @Override
        public String toString() {
            return Arrays.toString(fen);
        }
    }

    /** Gathers figures, in whatever order. */
    public static final class Builder {
        private final Map<Row, long[]> rows = new LinkedHashMap<>();

        public Builder put(CellAddress cell, long fen) {
            long[] columns = rows.merge(new Row(cell.form(), cell.row()), filled(0, cell.column()), (before, room) ->
                before.length >= room.length ? before : filled(before, room.length));
            columns[cell.column() - 1] = fen;
            return this;
        }

        private static long[] filled(int from, int length) {
            long[] columns = new long[length];
            Arrays.fill(columns, from, length, NO_FIGURE);
            return columns;
        }

        private static long[] filled(long[] before, int length) {
            long[] columns = Arrays.copyOf(before, length);
            Arrays.fill(columns, before.length, length, NO_FIGURE);
            return columns;
        }

        public UnitFigures build() {
            Map<Row, Columns> built = new LinkedHashMap<>();
            rows.forEach((row, columns) -> built.put(row, new Columns(columns)));
            return new UnitFigures(built);
        }
    }

    private UnitFigures(Map<Row, Columns> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    public Optional<Amount> amount(CellAddress cell) {
        long[] columns = Optional.ofNullable(rows.get(new Row(cell.form(), cell.row()))).map(Columns::fen).orElse(new long[0]);
        return cell.column() <= columns.length && columns[cell.column() - 1] != NO_FIGURE
            ? Optional.of(Amount.ofFen(columns[cell.column() - 1])) : Optional.empty();
    }

    /** Whether the table has any figure. */
    public boolean has(String form) {
        return rows.keySet().stream().anyMatch(row -> row.form().equals(form));
    }

    public Set<Row> rows() {
        return rows.keySet();
    }

    /** Hands over every figure. */
    public void forEach(Taker taker) {
        rows.forEach((row, columns) -> {
            for (int column = 1; column <= columns.fen().length; column++) {
                if (columns.fen()[column - 1] != NO_FIGURE) {
                    taker.take(new CellAddress(row.form(), row.key(), column), columns.fen()[column - 1]);
                }
            }
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitFigures figures && rows.equals(figures.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
