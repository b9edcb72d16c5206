package cn.juesuan.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One unit's account of one year: what was entered, nothing that can be computed from it.
 * Changed only by {@link #apply}; not safe for use by several threads at once.
 */
public final class Account {
    private UnitProfile profile;
    private final Map<String, NavigableMap<String, String>> rows = new LinkedHashMap<>();
    private final Map<CellAddress, Entry> entries = new HashMap<>();
    private final NavigableMap<String, String> settings = new TreeMap<>();
    private final NavigableMap<String, String> learnedSubjects = new TreeMap<>();
    private final NavigableMap<String, String> supplement = new TreeMap<>();
    private final Map<Transfer, Elimination> eliminations = new LinkedHashMap<>();
    private final Map<CellAddress, Adjustment> adjustments = new LinkedHashMap<>();
    private PartList<SheetId, EvaluationSheet> sheets = new PartList<>(EvaluationSheet::id);
    private PartList<SheetId, DepartmentEvaluation> evaluations = new PartList<>(DepartmentEvaluation::id);
    private PartList<UnitCode, MemberUnit> units = new PartList<>(MemberUnit::code);

    public Account(UnitProfile profile) {
        this.profile = profile;
    }

    /** An account of its own with the same content. */
    public Account copy() {
        Account copy = new Account(profile);
        rows.forEach((form, subjects) -> copy.rows.put(form, new TreeMap<>(subjects)));
        copy.entries.putAll(entries);
        copy.settings.putAll(settings);
        copy.learnedSubjects.putAll(learnedSubjects);
        copy.supplement.putAll(supplement);
        copy.eliminations.putAll(eliminations);
        copy.adjustments.putAll(adjustments);
        copy.sheets = sheets.copy();
        copy.evaluations = evaluations.copy();
        copy.units = units.copy();
        return copy;
    }

    /** The steps that lead from this account to {@code other}, an account of the same unit. */
    public List<Step> stepsTo(Account other) {
        List<Step> steps = new ArrayList<>();
        Set<String> forms = new LinkedHashSet<>(rows.keySet());
        forms.addAll(other.rows.keySet());
        forms.forEach(form -> differences(rows(form), other.rows(form), (code, before, after) ->
            steps.add(new Step.RowStep(form, code, before, after))));
        differences(settings, other.settings, (key, before, after) -> steps.add(new Step.SettingStep(key, before, after)));
        differences(learnedSubjects, other.learnedSubjects, (code, before, after) -> steps.add(new Step.SubjectNameStep(code, before, after)));
        differences(entries, other.entries, (cell, before, after) -> steps.add(new Step.EntryStep(cell, before, after)));
        differences(supplement, other.supplement, (key, before, after) -> steps.add(new Step.SupplementStep(key, before, after)));
        sheets.changesTo(other.sheets).forEach(change -> steps.add(new Step.SheetStep(change.id(), change.before(), change.after())));
        evaluations.changesTo(other.evaluations).forEach(change ->
            steps.add(new Step.EvaluationStep(change.id(), change.before(), change.after())));
        units.changesTo(other.units).forEach(change -> steps.add(new Step.UnitStep(change.id(), change.before(), change.after())));
        differences(eliminations, other.eliminations, (transfer, before, after) -> steps.add(new Step.EliminationStep(transfer, before, after)));
        differences(adjustments, other.adjustments, (cell, before, after) -> steps.add(new Step.AdjustmentStep(cell, before, after)));
        return steps;
    }

    private interface Difference<K, V> {
        void take(K key, Optional<V> before, Optional<V> after);
    }

    private static <K, V> void differences(Map<K, V> before, Map<K, V> after, Difference<K, V> difference) {
        Set<K> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key)))
            .forEach(key -> difference.take(key, Optional.ofNullable(before.get(key)), Optional.ofNullable(after.get(key))));
    }

    public UnitProfile profile() {
        return profile;
    }

    /** Subject rows of a table, code to printed name, in code order. */
    public NavigableMap<String, String> rows(String form) {
        return Collections.unmodifiableNavigableMap(rows.getOrDefault(form, Collections.emptyNavigableMap()));
    }

    public Optional<Entry> entry(CellAddress cell) {
        return Optional.ofNullable(entries.get(cell));
    }

    public Map<CellAddress, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    public NavigableMap<String, String> settings() {
        return Collections.unmodifiableNavigableMap(settings);
    }

    /** Subject names this account learned from imports or was told, code to name. */
    public NavigableMap<String, String> learnedSubjects() {
        return Collections.unmodifiableNavigableMap(learnedSubjects);
    }

    /** What was entered besides tables and sheets (补充资料), key to text as typed: 上年/收支总计, 原因/收支总计. */
    public NavigableMap<String, String> supplement() {
        return Collections.unmodifiableNavigableMap(supplement);
    }

    public Optional<String> supplement(String key) {
        return Optional.ofNullable(supplement.get(key));
    }

    /** The self-evaluation sheets in printed order: 自评表/1 is the first. */
    public List<EvaluationSheet> sheets() {
        return sheets.parts();
    }

    public Optional<EvaluationSheet> sheet(SheetId id) {
        return sheets.part(id);
    }

    /** The department evaluations in printed order: 得分表/1 is the first. */
    public List<DepartmentEvaluation> evaluations() {
        return evaluations.parts();
    }

    public Optional<DepartmentEvaluation> evaluation(SheetId id) {
        return evaluations.part(id);
    }

    /** The member units whose figures this account of a department adds up, in the order of its list; none in a unit's own account. */
    public List<MemberUnit> units() {
        return units.parts();
    }

    public Optional<MemberUnit> unit(UnitCode code) {
        return units.part(code);
    }

    /** The internal transfers that are left out of the sum of the units. */
    public Map<Transfer, Elimination> eliminations() {
        return Collections.unmodifiableMap(eliminations);
    }

    /** What the department's figures have more or less than their units come to. */
    public Map<CellAddress, Adjustment> adjustments() {
        return Collections.unmodifiableMap(adjustments);
    }

    public void apply(Edit edit) {
        edit.steps().forEach(this::apply);
    }

    public void apply(Step step) {
        if (step instanceof Step.EntryStep entry) {
            put(entries, entry.cell(), entry.after());
        } else if (step instanceof Step.RowStep row) {
            put(rows.computeIfAbsent(row.form(), form -> new TreeMap<>()), row.code(), row.after());
        } else if (step instanceof Step.SettingStep setting) {
            put(settings, setting.key(), setting.after());
        } else if (step instanceof Step.SubjectNameStep name) {
            put(learnedSubjects, name.code(), name.after());
        } else if (step instanceof Step.SupplementStep field) {
            put(supplement, field.key(), field.after());
        } else if (step instanceof Step.ProfileStep profileStep) {
            profile = profileStep.after();
        } else if (step instanceof Step.SheetStep sheet) {
            sheets.put(sheet.sheet(), sheet.after());
        } else if (step instanceof Step.EvaluationStep evaluation) {
            evaluations.put(evaluation.evaluation(), evaluation.after());
        } else if (step instanceof Step.UnitStep unit) {
            units.put(unit.unit(), unit.after());
        } else if (step instanceof Step.EliminationStep elimination) {
            put(eliminations, elimination.transfer(), elimination.after());
        } else if (step instanceof Step.AdjustmentStep adjustment) {
            put(adjustments, adjustment.cell(), adjustment.after());
        }
    }

    private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
        value.ifPresentOrElse(present -> map.put(key, present), () -> map.remove(key));
    }
}
