package cn.juesuan.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
    private final List<EvaluationSheet> sheets = new ArrayList<>();
    private final List<DepartmentEvaluation> evaluations = new ArrayList<>();

    public Account(UnitProfile profile) {
        this.profile = profile;
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

    /** The self-evaluation sheets in printed order: 自评表/1 is the first. */
    public List<EvaluationSheet> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    public Optional<EvaluationSheet> sheet(SheetId id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    /** The department evaluations in printed order: 得分表/1 is the first. */
    public List<DepartmentEvaluation> evaluations() {
        return Collections.unmodifiableList(evaluations);
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
        } else if (step instanceof Step.ProfileStep profileStep) {
            profile = profileStep.after();
        } else if (step instanceof Step.SheetStep sheet) {
            sheets.removeIf(known -> known.id().equals(sheet.sheet()));
            sheet.after().ifPresent(placed -> placed.into(sheets));
        } else if (step instanceof Step.EvaluationStep evaluation) {
            evaluations.removeIf(known -> known.id().equals(evaluation.evaluation()));
            evaluation.after().ifPresent(placed -> placed.into(evaluations));
        }
    }

    private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
        value.ifPresentOrElse(present -> map.put(key, present), () -> map.remove(key));
    }
}
