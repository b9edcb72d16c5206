package cn.juesuan.intake.evaluation;

import cn.juesuan.account.EvaluationRow;
import cn.juesuan.intake.source.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The score tables of files. A report prints the classes once more on their own: such a table is a view of the detailed one. */
final class ScoreTableParts {
    private final SheetNotes notes;
    private final List<EvaluationRead> tables = new ArrayList<>();
    private final List<EvaluationRead> views = new ArrayList<>();

    ScoreTableParts(SheetNotes notes) {
        this.notes = notes;
    }

    void add(EvaluationRead table) {
        EvaluationRead last = tables.isEmpty() ? table : tables.get(tables.size() - 1);
        boolean view = !tables.isEmpty() && (isClasses(last) || isClasses(table)) && about(last, table);
        if (!view) {
            tables.add(table);
        } else if (isClasses(last) && !isClasses(table)) {
            compare(last, table);
            tables.set(tables.size() - 1, table);
            views.add(last);
        } else {
            compare(table, last);
            views.add(table);
        }
    }

    /** The tables; each belongs to the sheet of its project where that is plain from its title. */
    List<EvaluationRead> tables() {
        return tables;
    }

    /** Tables of the classes only, beside which a detailed one stands. */
    List<EvaluationRead> views() {
        return views;
    }

    private static boolean isClasses(EvaluationRead table) {
        return table.evaluation().rows().stream().allMatch(row -> row.level2().isEmpty() && row.level3().isEmpty());
    }

    private static boolean about(EvaluationRead one, EvaluationRead other) {
        return ProjectNames.same(one.project(), other.project()) || ProjectNames.alike(one.project(), other.project());
    }

    private void compare(EvaluationRead classes, EvaluationRead detailed) {
        if (!classTotals(classes).equals(classTotals(detailed)) && !classes.evaluation().rows().isEmpty()) {
            notes.add(classes.evaluation().origin().text(), "“%s”各类得分为 %s，得分表各行合计为 %s，两处不一致，请核对。".formatted(
                classes.project(), words(classTotals(classes)), words(classTotals(detailed))));
        }
    }

    private static Map<String, String> classTotals(EvaluationRead table) {
        Map<String, List<String>> scores = table.evaluation().rows().stream().collect(Collectors.groupingBy(
            row -> Caption.of(row.level1()).loose(), TreeMap::new, Collectors.mapping(EvaluationRow::score, Collectors.toList())));
        Map<String, String> totals = new TreeMap<>();
        scores.forEach((name, marks) -> totals.put(name, MarkReading.printed(MarkReading.sum(marks))));
        return totals;
    }

    private static String words(Map<String, String> totals) {
        return totals.entrySet().stream().map(entry -> entry.getKey() + entry.getValue()).collect(Collectors.joining("、"));
    }
}
