package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the foot: weights, total, grade, and the explanation of a low total. */
final class FootOfSheet {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final SheetGrid grid;
    private final SheetDraft draft;

    FootOfSheet(SheetGrid grid, SheetDraft draft) {
        this.grid = grid;
        this.draft = draft;
    }

    void read(GridRow row) {
        draft.footSeen = true;
        for (Labelled label : row.labels()) {
            if (label.label() == SheetCaption.GRADE || label.label() == SheetCaption.EXPLANATION) {
                one(row, label);
            }
        }
        row.filled().stream().filter(this::isRate).forEach(grid::use);
        row.label(SheetCaption.SUM).filter(label -> row.beginsWith(SheetCaption.SUM)).ifPresent(label -> sum(row, label));
    }

    private void one(GridRow row, Labelled label) {
        grid.use(label.cell());
        label.value().ifPresent(text -> draft.add(label.label(), text));
        row.behind(label).ifPresent(cell -> {
            grid.use(cell);
            draft.add(label.label(), cell.text().strip());
        });
    }

    private void sum(GridRow row, Labelled label) {
        grid.use(label.cell());
        label.value().ifPresent(text -> draft.add(SheetCaption.SUM, text));
        List<SourceCell> figures = new ArrayList<>();
        for (SourceCell cell : row.filled()) {
            boolean known = row.isLabel(cell) || grid.isUsed(cell);
            if (cell.column() > label.cell().column() && !known && cell.text().codePoints().anyMatch(Character::isDigit)) {
                figures.add(cell);
            }
        }
        Optional<SourceCell> weight = figures.stream().filter(cell -> isOnlyIn(SheetCaption.WEIGHT, cell))
            .filter(cell -> figures.size() > 1 || isWhole(cell)).findFirst()
            .or(() -> figures.size() > 1 ? Optional.of(figures.get(0)) : Optional.empty());
        weight.ifPresent(cell -> {
            grid.use(cell);
            draft.weights = Optional.of(Texts.oneLine(cell.text()));
            figures.remove(cell);
        });
        figures.stream().filter(cell -> isOnlyIn(SheetCaption.SCORE, cell)).findFirst().or(() -> figures.stream().findFirst()).ifPresent(this::total);
    }

    /** A single figure under 分值 is the sum of the weights only where it is one: some print the total score there. */
    private static boolean isWhole(SourceCell cell) {
        return MarkReading.read(Texts.oneLine(cell.text())).filter(sum -> sum.compareTo(WHOLE) == 0).isPresent();
    }

    private void total(SourceCell cell) {
        grid.use(cell);
        draft.figures++;
        draft.add(SheetCaption.SUM, Texts.oneLine(cell.text()));
    }

    /** 得分率 of the whole table follows from its sums. */
    private boolean isRate(SourceCell cell) {
        return isOnlyIn(SheetCaption.SCORE_RATE, cell);
    }

    private boolean isOnlyIn(SheetCaption label, SourceCell cell) {
        return draft.columns.filter(columns -> columns.isOnlyIn(label, grid, cell)).isPresent();
    }

    /** A line under the foot: more of the explanation. */
    void more(GridRow row) {
        row.filled().forEach(cell -> {
            grid.use(cell);
            draft.add(SheetCaption.EXPLANATION, cell.text().strip());
        });
    }
}
