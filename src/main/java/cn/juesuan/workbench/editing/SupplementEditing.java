package cn.juesuan.workbench.editing;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.evaluation.ScoredSheets;
import cn.juesuan.report.figure.ReportFigures;
import cn.juesuan.report.narrative.Narrative;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Typing into the fields of the 补充资料, by the keys that account or users know them by, and rewriting paragraphs (改写/…). */
public final class SupplementEditing {
    /** What users call it. */
    public static final String NAME = "补充资料";

    private final EditSession session;

    /** A text typed or pasted into the field with this key. */
    public record Typed(String key, String text) {
    }

    public SupplementEditing(EditSession session) {
        this.session = session;
    }

    /** The fields with what they hold now. An account that changes afterwards is not followed. */
    public ReportFigures figures() {
        return new ReportFigures(session.calculation(), new ScoredSheets(session.edition().evaluation()));
    }

    /** Keys, as the account keeps them, of the fields that the report still needs, in the order in which it needs them. */
    public static Set<String> missing(ReportFigures figures) {
        return Narrative.of(figures).gaps();
    }

    /** Sets one field as the command line does: what is no figure is refused and nothing changes. A text of blanks clears it. */
    public Answer set(String key, String text) {
        FieldInput.Proposed proposed = input().propose(key, text);
        return proposed instanceof FieldInput.Proposed.NoFigure no
            ? new Answer.Refused("%s：%s。账未改动。".formatted(no.target().caption(), no.reason())) : type(List.of(proposed), "");
    }

    /** Types a text into one field of the window: what is no figure stays there, marked. */
    public Answer type(String key, String text) {
        return type(List.of(input().propose(key, text)), "");
    }

    /** Types several texts as one edit. Fields that cannot take theirs are left out; when none can, the reason of the first is given. */
    public Answer paste(List<Typed> texts) {
        FieldInput input = input();
        return type(texts.stream().map(typed -> input.propose(typed.key(), typed.text())).toList(), "粘贴" + NAME + " %d 项");
    }

    /** Empties the fields as one edit. */
    public Answer clear(Collection<String> keys) {
        FieldInput input = input();
        return type(keys.stream().map(key -> input.propose(key, "")).toList(), "清除" + NAME + " %d 项");
    }

    private FieldInput input() {
        return new FieldInput(new FieldKeys(session.edition(), figures()));
    }

    /** @param label of several steps, with a place for their number */
    private Answer type(List<FieldInput.Proposed> proposals, String label) {
        Map<FieldKeys.Target, Optional<String>> texts = new LinkedHashMap<>();
        Set<String> refused = new LinkedHashSet<>();
        for (FieldInput.Proposed proposed : proposals) {
            if (proposed instanceof FieldInput.Proposed.Keep keep) {
                texts.put(keep.target(), keep.text());
            } else if (proposed instanceof FieldInput.Proposed.NoFigure no) {
                texts.put(no.target(), Optional.of(no.text()));
            } else if (proposed instanceof FieldInput.Proposed.Not not) {
                refused.add(not.reason());
            }
        }
        return texts.isEmpty() && !refused.isEmpty() ? new Answer.Refused(refused.iterator().next()) : apply(texts, label);
    }

    private Answer apply(Map<FieldKeys.Target, Optional<String>> texts, String label) {
        List<Step> steps = new ArrayList<>();
        texts.forEach((target, after) -> {
            Optional<String> before = session.account().supplement(target.key());
            if (!before.equals(after)) {
                steps.add(new Step.SupplementStep(target.key(), before, after));
            }
        });
        return session.apply(new Edit(texts.size() == 1 ? FieldLabel.of(texts.keySet().iterator().next().caption(), steps)
            : label.formatted(steps.size()), steps));
    }
}
