package cn.juesuan.workbench.editing;

import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.edition.table.FormDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rows of a pasted block that carry codes, each with the texts behind its code and name. Codes stand in a column of their own, or as
 * 类, 款 and 项 in three; a form of several blocks side by side has several such columns.
 *
 * @param rows    in the order of the block, column of codes by column of codes
 * @param uncoded lines of the block, from 1, that have figures but no code
 */
record PastedCodes(List<Row> rows, List<Integer> uncoded) {
    private static final int LONG_CODE = 5;
    /** Columns that 类, 款 and 项 take where they stand apart. */
    private static final int PARTS = 3;
    private static final String COLUMN_NUMBERS = "栏次";

    /** @param texts what stands behind the code and the name, up to the next code: as many in every row */
    record Row(String code, List<String> texts) {
    }

    /**
     * Looks for codes.
     *
     * @param known whether a code is one of the edition's or the account's
     * @return empty when the rows carry none, and so go by position
     */
    static Optional<PastedCodes> in(List<List<String>> block, Predicate<String> known) {
        List<List<String>> joined = joined(block);
        int width = joined.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> columns = IntStream.range(0, width - 1).filter(column -> isCodes(joined, column, known)).boxed().toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rows.addAll(rows(joined, columns.get(i), i + 1 < columns.size() ? columns.get(i + 1) : width));
        }
        return Optional.of(new PastedCodes(rows, uncoded(joined, columns)));
    }

    /** 类, 款 and 项 in three columns become one code. */
    private static List<List<String>> joined(List<List<String>> block) {
        boolean split = block.stream().anyMatch(row -> Subject.isItem(parts(row)))
            && block.stream().allMatch(row -> IntStream.range(0, PARTS).allMatch(part -> text(row, part).matches(part == 0 ? "\\d{3}|\\D*" : "\\d{2}|\\D*")));
        return !split ? block : block.stream().map(PastedCodes::joinedRow).toList();
    }

    private static List<String> joinedRow(List<String> row) {
        List<String> one = new ArrayList<>(List.of(parts(row)));
        one.addAll(row.subList(Math.min(PARTS, row.size()), row.size()));
        return one;
    }

    private static String parts(List<String> row) {
        return text(row, 0) + text(row, 1) + text(row, 2);
    }

    /**
     * Amounts of three or five digits look like codes too. Codes are all known, and either a name stands behind them or one is longer than
     * an amount is likely to be by chance.
     */
    private static boolean isCodes(List<List<String>> block, int column, Predicate<String> known) {
        List<String> codes = block.stream().map(row -> text(row, column)).filter(Subject::isCode).toList();
        boolean others = block.stream().map(row -> text(row, column)).anyMatch(text -> !Subject.isCode(text) && isFigure(text));
        long knownOnes = codes.stream().filter(known).count();
        boolean certain = codes.stream().anyMatch(code -> code.length() >= LONG_CODE) && knownOnes == codes.size();
        return !codes.isEmpty() && !others && (certain || hasNames(block, column) && knownOnes * 2 >= codes.size());
    }

    private static boolean hasNames(List<List<String>> block, int column) {
        List<String> beside = block.stream().filter(row -> Subject.isCode(text(row, column))).map(row -> text(row, column + 1)).toList();
        return beside.stream().noneMatch(PastedCodes::isFigure) && beside.stream().anyMatch(text -> !text.isEmpty());
    }

    private static boolean isFigure(String text) {
        return AmountText.read(text, MoneyUnit.YUAN) instanceof AmountText.Read;
    }

    private static String text(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static List<Row> rows(List<List<String>> block, int column, int end) {
        int first = column + (hasNames(block, column) ? 2 : 1);
        return block.stream().flatMap(row -> key(row, column).stream()
            .map(key -> new Row(key, IntStream.range(first, end).mapToObj(at -> text(row, at)).toList()))).toList();
    }

    /** The code of a row, or that it is the total. */
    private static Optional<String> key(List<String> row, int column) {
        boolean total = (text(row, column) + text(row, column + 1)).replaceAll("[\\s　]", "").equals(FormDefinition.TOTAL);
        return total ? Optional.of(FormDefinition.TOTAL) : Optional.of(text(row, column)).filter(Subject::isCode);
    }

    /** The head of a copied table, with its numbered columns, is no figure. */
    private static List<Integer> uncoded(List<List<String>> block, List<Integer> columns) {
        return IntStream.range(0, block.size()).filter(line -> columns.stream().allMatch(column -> key(block.get(line), column).isEmpty()))
            .filter(line -> block.get(line).stream().anyMatch(text -> isFigure(text.strip())))
            .filter(line -> block.get(line).stream().noneMatch(text -> text.strip().equals(COLUMN_NUMBERS))).mapToObj(line -> line + 1).toList();
    }
}
