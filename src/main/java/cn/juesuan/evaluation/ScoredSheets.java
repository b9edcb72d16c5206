package cn.juesuan.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of the sheets of an account. A sheet never changes, an edit puts another in its place; so scores once worked out stay good,
 * and an edit costs no more than its own sheet.
 */
public final class ScoredSheets {
    private final EvaluationForm form;
    private Map<EvaluationSheet, SheetScores> known = new IdentityHashMap<>();

    public ScoredSheets(EvaluationForm form) {
        this.form = form;
    }

    public synchronized SheetScores of(EvaluationSheet sheet) {
        return known.computeIfAbsent(sheet, unknown -> SheetScores.of(form, unknown));
    }

    /** The scores of all sheets, in their order; what is known of any other sheet is forgotten. */
    public synchronized List<SheetScores> of(List<EvaluationSheet> sheets) {
        Map<EvaluationSheet, SheetScores> kept = new IdentityHashMap<>();
        List<SheetScores> scores = sheets.stream().map(sheet -> {
            SheetScores found = of(sheet);
            kept.put(sheet, found);
            return found;
        }).toList();
        known = kept;
        return scores;
    }
}
