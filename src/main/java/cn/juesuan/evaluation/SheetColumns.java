package cn.juesuan.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of evaluation sheets by the names users know: in the money block, in the indicator rows, in score tables. */
public final class SheetColumns {
    /** Stands for the only column of a part that is one cell. */
    public static final String ONLY = "-";

    private SheetColumns() {
    }

    /** Captions of the columns that a row of a self-evaluation sheet has, and their numbers. */
    public static Map<String, Integer> of(String row) {
        if (FundingLine.byCaption(row).isPresent()) {
            return funding();
        }
        return isNumber(row) ? indicators() : Map.of(ONLY, 1);
    }

    /** Captions of the columns of a score table, and their numbers. */
    public static Map<String, Integer> ofScoreTable(String row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (isNumber(row)) {
            List.of(EvaluationCells.Column.values()).forEach(column -> columns.put(column.caption(), column.number()));
            return columns;
        }
        return Map.of(ONLY, 1);
    }

    /** The column that {@code text} means: its caption, or its number; empty when there is none. */
    public static Optional<Integer> number(Map<String, Integer> columns, String text) {
        String plain = text.strip();
        return Optional.ofNullable(columns.get(plain)).or(() -> columns.values().stream()
            .filter(number -> Integer.toString(number).equals(plain)).findFirst());
    }

    /** The caption of a column; empty for the only one of its part. */
    public static Optional<String> caption(Map<String, Integer> columns, int number) {
        return columns.entrySet().stream().filter(entry -> entry.getValue() == number).map(Map.Entry::getKey)
            .filter(caption -> !caption.equals(ONLY)).findFirst();
    }

    static boolean isNumber(String row) {
        return row.matches("\\d{1,4}");
    }

    private static Map<String, Integer> funding() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Stream.of(FundingColumn.values()).forEach(column -> columns.put(column.caption(), column.number()));
        columns.put("执行率", SheetParts.RATE);
        columns.put("得分", SheetParts.FUNDING_SCORE);
        return columns;
    }

    private static Map<String, Integer> indicators() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Stream.of(SheetParts.Column.values()).forEach(column -> columns.put(column.caption(), column.number()));
        return columns;
    }
}
