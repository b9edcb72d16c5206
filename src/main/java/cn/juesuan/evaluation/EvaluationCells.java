package cn.juesuan.evaluation;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The score table of a department evaluation by its addresses: rows by number, from 1, and 标题. Class totals and sums are computed and
 * cannot be typed into.
 */
public record EvaluationCells(DepartmentEvaluation evaluation) {
    public static final String TITLE = "标题";

    /** A column of the score table. */
    public enum Column {
        WEIGHT("分值"), SCORE("得分"), LEVEL1("一级指标"), LEVEL2("二级指标"), LEVEL3("三级指标");

        private final String caption;

        Column(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }

        public int number() {
            return ordinal() + 1;
        }
    }

    /** What was entered at the cell; empty where nothing can be typed. */
    public Optional<String> entered(String row, int column) {
        if (row.equals(TITLE)) {
            return Optional.of(evaluation.title());
        }
        return row(row).flatMap(index -> column(column).map(known -> text(evaluation.rows().get(index), known)));
    }

    /** The table after {@code text} has been typed at the cell; empty where nothing can be typed. */
    public Optional<DepartmentEvaluation> typed(String row, int column, String text) {
        if (row.equals(TITLE)) {
            return Optional.of(evaluation.withTitle(text));
        }
        return row(row).flatMap(index -> column(column).map(known -> {
            List<EvaluationRow> rows = new ArrayList<>(evaluation.rows());
            rows.set(index, changed(rows.get(index), known, text));
            return evaluation.withRows(rows);
        }));
    }

    private Optional<Integer> row(String row) {
        return SheetColumns.isNumber(row) ? Optional.of(Integer.parseInt(row) - 1)
            .filter(index -> index >= 0 && index < evaluation.rows().size()) : Optional.empty();
    }

    private static Optional<Column> column(int number) {
        return Stream.of(Column.values()).filter(known -> known.number() == number).findFirst();
    }

    private static String text(EvaluationRow row, Column column) {
        return switch (column) {
            case WEIGHT -> row.weight();
            case SCORE -> row.score();
            case LEVEL1 -> row.level1();
            case LEVEL2 -> row.level2();
            case LEVEL3 -> row.level3();
        };
    }

    private static EvaluationRow changed(EvaluationRow row, Column column, String text) {
        return switch (column) {
            case WEIGHT -> new EvaluationRow(row.level1(), row.level2(), row.level3(), text, row.score());
            case SCORE -> new EvaluationRow(row.level1(), row.level2(), row.level3(), row.weight(), text);
            case LEVEL1 -> new EvaluationRow(text, row.level2(), row.level3(), row.weight(), row.score());
            case LEVEL2 -> new EvaluationRow(row.level1(), text, row.level3(), row.weight(), row.score());
            case LEVEL3 -> new EvaluationRow(row.level1(), row.level2(), text, row.weight(), row.score());
        };
    }
}
