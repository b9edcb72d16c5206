package cn.juesuan.intake.source;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects the cells of one sheet and stops where a sheet is larger than any table of final accounts could be. */
final class SheetBuilder {
    static final int ROWS = 20_000;
    static final int COLUMNS = 200;
    private static final int CELLS = 400_000;
    private static final int TEXT = 32_767;

    private final String file;
    private final String name;
    private final boolean visible;
    private final CellBudget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>();
    private final MergedAreas merged = new MergedAreas();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private Optional<String> unread = Optional.empty();
    private boolean zerosHidden;
    private int count;

    SheetBuilder(String file, String name, boolean visible, CellBudget budget) {
        this.budget = budget;
        this.file = file;
        this.name = name;
        this.visible = visible;
    }

    /** Whether further rows can still be taken. */
    boolean takes(int row) {
        if (row >= ROWS || count >= CELLS || budget.isSpent()) {
            unread = Optional.of("工作表太大，只读到第 %d 行".formatted(Math.min(row, ROWS)));
            return false;
        }
        return true;
    }

    void add(SourceCell cell) {
        boolean nothing = cell.text().isEmpty() && cell.number().isEmpty() && !cell.formula();
        if (!nothing) {
            addEven(cell);
        }
    }

    /** Adds a cell even if it is empty. */
    void addEven(SourceCell cell) {
        if (!takes(cell.row())) {
            return;
        }
        if (cell.column() >= COLUMNS) {
            unread = Optional.of("工作表太宽，只读了前 %d 列".formatted(COLUMNS));
            return;
        }
        if (rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cut(cell)) != null) {
            throw contradictory("单元格 %s 出现两次".formatted(cell.name()));
        }
        count++;
        budget.spend();
    }

    private static SourceCell cut(SourceCell cell) {
        return cell.text().length() <= TEXT ? cell : cell.shown(cell.text().substring(0, TEXT));
    }

    void merge(MergedArea area) {
        merged.add(area);
    }

    void leaveOutOverlappingAreas() {
        merged.leaveOutOverlapping();
    }

    Unreadable contradictory(String what) {
        return Unreadable.contradictory(name, what);
    }

    void hideRow(int row) {
        if (row < ROWS) {
            hiddenRows.add(row);
        }
    }

    void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, COLUMNS); column++) {
            hiddenColumns.add(column);
        }
    }

    /** The sheet is set to show no zeros. */
    void hideZeros() {
        zerosHidden = true;
    }

    SourceSheet build() {
        if (zerosHidden) {
            rows.values().forEach(row -> row.replaceAll((column, cell) -> isZero(cell) ? cell.shown("") : cell));
        }
        int lastRow = rows.isEmpty() ? -1 : rows.lastKey();
        return new SourceSheet(file, name, visible, rows, merged.upTo(lastRow, this), hiddenRows, hiddenColumns, unread);
    }

    private static boolean isZero(SourceCell cell) {
        return cell.number().map(BigDecimal::signum).filter(sign -> sign == 0).isPresent();
    }
}
