package cn.juesuan.intake.evaluation;

import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.form.EvaluationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The score tables of files. A report prints the classes once more on their own: such a table is a view of the detailed one. */
final class ScoreTables {
    private final EvaluationForm form;
    private final SheetNotes notes;
    private final List<EvaluationRead> tables = new ArrayList<>();

    ScoreTables(EvaluationForm form, SheetNotes notes) {
        this.form = form;
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
        } else {
            compare(table, last);
        }
    }

    /** The tables; each belongs to the sheet of its project where that is plain from its title. */
    List<EvaluationRead> tables() {
        return tables;
    }

    private static boolean isClasses(EvaluationRead table) {
        return table.evaluation().rows().stream().allMatch(row -> row.level2().isEmpty() && row.level3().isEmpty());
    }

    private static boolean about(EvaluationRead one, EvaluationRead other) {
        return Names.same(one.project(), other.project()) || Names.alike(one.project(), other.project());
    }

    private void compare(EvaluationRead classes, EvaluationRead detailed) {
        if (!classTotals(classes).equals(classTotals(detailed)) && !classes.evaluation().rows().isEmpty()) {
            notes.add(classes.evaluation().origin().text(), "“%s”各类得分为 %s，得分表各行合计为 %s，两处不一致，请核对。".formatted(
                classes.project(), words(classTotals(classes)), words(classTotals(detailed))));
        }
    }

    private Map<String, String> classTotals(EvaluationRead table) {
        return new EvaluationScores(form, table.evaluation()).byClass().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Mark.plain(entry.getValue().score()), (one, other) -> one, TreeMap::new));
    }

    private static String words(Map<String, String> totals) {
        return totals.entrySet().stream().map(entry -> entry.getKey() + entry.getValue()).collect(Collectors.joining("、"));
    }
}
