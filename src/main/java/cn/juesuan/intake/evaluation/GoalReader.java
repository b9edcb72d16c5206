package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;
import java.util.List;
import java.util.Optional;

/** Reads the goal of the year and what came of it: under their captions, or beside them. */
final class GoalReader {
    private final SheetGrid grid;
    private final SheetDraft draft;
    private Optional<ColumnSpans> columns = Optional.empty();

    GoalReader(SheetGrid grid, SheetDraft draft) {
        this.grid = grid;
        this.draft = draft;
    }

    void open(GridRow row) {
        row.labels().forEach(label -> grid.use(label.cell()));
        columns = Optional.of(ColumnSpans.of(grid, List.of(row)));
        row.labels().stream().filter(label -> SheetCaption.GOALS.contains(label.label())).forEach(label -> {
            label.value().ifPresent(text -> draft.add(label.label(), text));
            row.behind(label).ifPresent(cell -> take(label.label(), cell));
        });
    }

    /** A row under the captions. */
    void read(GridRow row) {
        row.filled().forEach(cell -> columns.flatMap(known -> known.of(grid, cell)).filter(SheetCaption.GOALS::contains)
            .ifPresent(label -> take(label, cell)));
    }

    private void take(SheetCaption label, SourceCell cell) {
        grid.use(cell);
        draft.add(label, cell.text().strip());
    }
}
