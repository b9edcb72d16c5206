package cn.juesuan.intake.row;

import cn.juesuan.account.CellAddress;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the closing line of a table: captions, each with its figure somewhere to the right. */
final class FootReader {
    private final FormShape shape;
    private final Grid grid;
    private final TablePart part;
    private final FigureReader amounts;
    private final List<RowGroup> groups;

    FootReader(Grid grid, TablePart part, FigureReader amounts, List<RowGroup> groups) {
        this.grid = grid;
        this.part = part;
        this.amounts = amounts;
        this.groups = groups;
        shape = part.found().shape();
    }

    /** Reads a closing line; false when the row is none. */
    boolean read(int row) {
        List<SourceCell> filled = grid.filled(row);
        boolean any = false;
        for (Map.Entry<String, Caption> foot : shape.foot().entrySet()) {
            Optional<SourceCell> label = filled.stream().filter(cell -> Caption.of(cell.text()).equalsPlainly(foot.getValue())).findFirst();
            if (label.isPresent()) {
                any = true;
                read(row, foot.getKey(), label.get().column(), filled);
            }
        }
        return any;
    }

    private void read(int row, String key, int label, List<SourceCell> filled) {
        int end = filled.stream().filter(cell -> cell.column() > label).filter(this::isFootLabel).mapToInt(SourceCell::column).findFirst().orElse(grid.width());
        List<Integer> figures = filled.stream().map(SourceCell::column).filter(column -> column > label && column < end).toList();
        List<Integer> printed = groups.stream().flatMap(group -> group.figures().stream()).map(figure -> figure.head().first())
            .filter(column -> column > label && column < end).sorted().toList();
        int place = figures.isEmpty() ? printed.stream().reduce((left, right) -> right).orElse(label + 1) : figures.get(0);
        grid.cell(row, label).ifPresent(amounts::use);
        CellAddress address = new CellAddress(shape.form().name(), key, shape.footColumn(key));
        amounts.read(row, List.of(place), address, true)
            .ifPresent(cell -> part.rows().add(new ReadRow(key, Optional.empty(), List.of(cell), amounts.origin(row, label))));
    }

    private boolean isFootLabel(SourceCell cell) {
        Caption caption = Caption.of(cell.text());
        return shape.foot().values().stream().anyMatch(caption::equalsPlainly);
    }
}
