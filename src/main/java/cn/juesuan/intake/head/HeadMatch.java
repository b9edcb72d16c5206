package cn.juesuan.intake.head;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How well the head of a table in a file fits a form.
 *
 * @param columns which column of the form each column of the file is
 * @param sure    columns of the form whose caption was found, not only their 栏次 or place
 * @param spare   columns of the file that the form does not have
 */
public record HeadMatch(FormShape shape, HeadBlock head, Map<HeadColumn, ShapeColumn> columns, List<ShapeColumn> sure, List<HeadColumn> spare) {
    /** Whether every column of the form was found, and no other. */
    public boolean isFull() {
        return sure.size() == shape.columns().size() && spare.isEmpty();
    }

    /** Whether every column in the file is one of the form's, with figures among them. */
    public boolean isPart() {
        return spare.isEmpty() && sureFigures() > 0;
    }

    public long sureFigures() {
        return sure.stream().filter(ShapeColumn::isFigure).count();
    }

    private long figures() {
        return columns.values().stream().filter(ShapeColumn::isFigure).count();
    }

    /** Share of the form's columns that were found, in percent. */
    public long percent() {
        return 100 * sure.size() / shape.columns().size();
    }

    /** Whether a table that says it is this form can be read so: half of its figures, or all those of one block. */
    public boolean isReadable() {
        long all = shape.columns().stream().filter(ShapeColumn::isFigure).count();
        return 2 * figures() >= all || shape.columns().stream().filter(ShapeColumn::isFigure).map(column -> column.column().block()).distinct()
            .anyMatch(block -> columns.values().containsAll(shape.figures(block)));
    }

    /** Whether all figures of the form have a column, and there is no further one. */
    public boolean isWhole() {
        return spare.isEmpty() && missing().isEmpty();
    }

    /** For the user: 多“年初结转和结余”，少“小计”. */
    public String differences() {
        Stream<String> more = spare.stream().map(column -> "多“%s”".formatted(column.leaf().onOneLine()));
        return Stream.concat(more, missing().stream().map(column -> "少“%s”".formatted(column.leaf().onOneLine()))).collect(Collectors.joining("、"));
    }

    /** Columns of the form with figures that the file lacks, in the blocks it has. */
    public List<ShapeColumn> missing() {
        List<String> blocks = columns.values().stream().map(column -> column.column().block()).distinct().toList();
        return shape.columns().stream().filter(ShapeColumn::isFigure).filter(column -> blocks.contains(column.column().block()))
            .filter(column -> !columns.containsValue(column)).toList();
    }
}
