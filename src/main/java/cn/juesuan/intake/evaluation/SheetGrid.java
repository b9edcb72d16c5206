package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.MergedArea;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A worksheet or Word table with its captions, and which of its cells were made use of. */
final class SheetGrid {
    private final Grid grid;
    private final List<GridRow> rows;
    private final Map<Integer, List<MergedArea>> areas = new HashMap<>();
    private final Set<SourceCell> used = new HashSet<>();

    SheetGrid(Grid grid, SheetWords words) {
        this.grid = grid;
        rows = grid.rows().stream().map(row -> new GridRow(row, grid.filled(row),
            grid.filled(row).stream().flatMap(cell -> words.read(cell).stream()).toList())).filter(row -> !row.filled().isEmpty()).toList();
        for (MergedArea area : grid.sheet().merged()) {
            for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                areas.computeIfAbsent(row, each -> new ArrayList<>()).add(area);
            }
        }
    }

    Grid grid() {
        return grid;
    }

    List<GridRow> rows() {
        return rows;
    }

    /** The last column of a cell: its own, or that of the merged area it stands for. */
    int last(SourceCell cell) {
        return area(cell.row(), cell.column()).map(MergedArea::lastColumn).orElse(cell.column());
    }

    /** The cell that fills a place from above through a merged area. */
    Optional<SourceCell> above(int row, int first, int last) {
        return areas.getOrDefault(row, List.of()).stream()
            .filter(area -> area.firstRow() < row && area.firstColumn() <= last && area.lastColumn() >= first)
            .flatMap(area -> grid.sheet().cell(area.firstRow(), area.firstColumn()).stream()).filter(cell -> !cell.isBlank()).findFirst();
    }

    private Optional<MergedArea> area(int row, int column) {
        return areas.getOrDefault(row, List.of()).stream().filter(area -> area.holds(row, column)).findFirst();
    }

    void use(SourceCell cell) {
        used.add(cell);
    }

    void use(GridRow row) {
        used.addAll(row.filled());
    }

    /** What has been used so far, to go back to. */
    Set<SourceCell> used() {
        return Set.copyOf(used);
    }

    void goBackTo(Set<SourceCell> before) {
        used.retainAll(before);
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    boolean isUsed(SourceCell cell) {
        return used.contains(cell);
    }

    /** For the user: file, sheet and cell. */
    String place(SourceCell cell) {
        return grid.sheet().place() + "!" + cell.name();
    }
}
