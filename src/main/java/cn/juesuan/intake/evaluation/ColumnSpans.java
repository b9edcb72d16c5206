package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns under a head row: from each caption to the next one. */
final class ColumnSpans {
    /** A column; both ends included. */
    record Span(SheetCaption label, int first, int last) {
        int overlap(int from, int to) {
            return Math.min(last, to) - Math.max(first, from) + 1;
        }
    }

    private final List<Span> spans;

    private ColumnSpans(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** The columns of a head, which may stand in several rows. */
    static ColumnSpans of(SheetGrid grid, List<GridRow> head) {
        List<Labelled> labels = head.stream().flatMap(row -> row.labels().stream()).filter(Labelled::isBare)
            .sorted(Comparator.comparingInt(label -> label.cell().column())).toList();
        List<SourceCell> captions = head.stream().flatMap(row -> row.filled().stream()).toList();
        List<Span> spans = new ArrayList<>();
        labels.forEach(label -> spans.add(new Span(label.label(), label.cell().column(), end(grid, label.cell(), captions))));
        return new ColumnSpans(spans);
    }

    /** Up to the next caption, known or not. */
    private static int end(SheetGrid grid, SourceCell cell, List<SourceCell> captions) {
        int next = captions.stream().mapToInt(SourceCell::column).filter(column -> column > cell.column()).min().orElse(cell.column() + 1);
        return Math.max(grid.last(cell), next - 1);
    }

    boolean has(SheetCaption label) {
        return span(label).isPresent();
    }

    Optional<Span> span(SheetCaption label) {
        return spans.stream().filter(span -> span.label() == label).findFirst();
    }

    /** The column a cell belongs to: the one it covers most of. */
    Optional<SheetCaption> of(SheetGrid grid, SourceCell cell) {
        return spans.stream().filter(span -> span.overlap(cell.column(), grid.last(cell)) > 0)
            .max(Comparator.<Span>comparingInt(span -> span.overlap(cell.column(), grid.last(cell))).thenComparing(span -> -span.first()))
            .map(Span::label);
    }

    /** Whether a cell stands in this column only. */
    boolean isOnlyIn(SheetCaption label, SheetGrid grid, SourceCell cell) {
        return spans.stream().filter(span -> span.overlap(cell.column(), grid.last(cell)) > 0).allMatch(span -> span.label() == label)
            && span(label).isPresent();
    }
}
