package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.ADJUSTMENT;
import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.ELIMINATION;
import static cn.juesuan.store.schema.Tables.ENTRY;
import static cn.juesuan.store.schema.Tables.LEARNED_SUBJECT;
import static cn.juesuan.store.schema.Tables.PROFILE;
import static cn.juesuan.store.schema.Tables.SETTING;
import static cn.juesuan.store.schema.Tables.STEP;
import static cn.juesuan.store.schema.Tables.SUBJECT_ROW;
import static cn.juesuan.store.schema.Tables.SUPPLEMENT;

import cn.juesuan.store.content.CurrentParts;
import cn.juesuan.store.content.EditState;
import cn.juesuan.store.content.PartLines;
import cn.juesuan.store.content.StateHashes;
import cn.juesuan.store.content.StepKind;
import cn.juesuan.store.content.StoredProfile;
import cn.juesuan.store.content.StoredWords;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * Where the current state differs from what all edits that are done led to. Everything is compared as it is stored, for what is stored
 * may be no figure at all.
 */
record StateComparison(DSLContext sql) {
    /** Empty also when the history does not tell. */
    List<Discrepancy> differences() {
        Map<String, String> now = now();
        Map<String, String> recorded = recorded();
        TreeSet<String> places = new TreeSet<>(now.keySet());
        places.addAll(recorded.keySet());
        List<Discrepancy> differences = new ArrayList<>();
        for (String place : places) {
            String found = now.getOrDefault(place, "");
            String expected = recorded.getOrDefault(place, "");
            if (!found.equals(expected)) {
                differences.add(new Discrepancy(place, found.isEmpty() ? "空" : found, expected.isEmpty() ? "空" : expected));
            }
        }
        return differences;
    }

    private Map<String, String> now() {
        Map<String, String> now = new LinkedHashMap<>();
        sql.selectFrom(ENTRY).forEach(row -> now.put(StoredWords.cell(row.getForm(), row.getRowKey(), row.getColumnNumber()),
                StoredWords.entry(row.getEntryKind(), row.getContent(), row.getOrigin())));
        sql.selectFrom(SUBJECT_ROW).forEach(row -> now.put(StoredWords.place(StepKind.SUBJECT_ROW, row.getForm(), row.getCode()), row.getName()));
        sql.selectFrom(SETTING).forEach(row -> now.put(StoredWords.place(StepKind.SETTING, "", row.getName()), row.getContent()));
        sql.selectFrom(LEARNED_SUBJECT).forEach(row -> now.put(StoredWords.place(StepKind.SUBJECT_NAME, "", row.getCode()), row.getName()));
        sql.selectFrom(SUPPLEMENT).forEach(row -> now.put(StoredWords.place(StepKind.SUPPLEMENT, "", row.getField()), row.getContent()));
        boolean hasUnits = new StateHashes(sql).hasUnits();
        if (hasUnits) {
            sql.selectFrom(ELIMINATION).forEach(row -> now.put(StoredWords.place(StepKind.ELIMINATION, "", row.getTransfer()), row.getContent()));
            sql.selectFrom(ADJUSTMENT).forEach(row ->
                    now.put(StoredWords.adjustment(row.getForm(), row.getRowKey(), row.getColumnNumber()), row.getContent()));
        }
        for (StepKind kind : hasUnits ? StepKind.PARTS : List.of(StepKind.SHEET, StepKind.EVALUATION)) {
            new CurrentParts(sql).rows(kind).forEach((id, lines) -> lines.lines().forEach((line, text) ->
                    now.put(StoredWords.place(kind, "", id) + " " + line, text)));
        }
        if (isProfileKnown()) {
            now.put(StoredWords.PROFILE, StoredProfile.text(StoredProfile.profile(sql.fetchSingle(PROFILE))));
        }
        return now;
    }

    /** Only a change of the profile is recorded, not what it was in the beginning. */
    private boolean isProfileKnown() {
        return sql.fetchExists(STEP.join(EDIT).on(EDIT.ID.eq(STEP.EDIT_ID)),
                STEP.STEP_KIND.eq(StepKind.PROFILE.name()).and(Journal.in(EditState.DONE)));
    }

    private Map<String, String> recorded() {
        Map<String, String> recorded = new LinkedHashMap<>();
        Map<String, PartLines> parts = new LinkedHashMap<>();
        sql.select(STEP.fields()).from(STEP).join(EDIT).on(EDIT.ID.eq(STEP.EDIT_ID)).where(Journal.in(EditState.DONE))
                .orderBy(STEP.EDIT_ID, STEP.STEP_NUMBER).fetchInto(STEP).forEach(step -> {
                    if (StepKind.of(step).isPart()) {
                        follow(step, parts);
                    } else {
                        follow(step, recorded, StoredWords.place(step));
                    }
                });
        parts.forEach((part, lines) -> lines.withoutPosition().lines().forEach((line, text) -> recorded.put(part + " " + line, text)));
        return recorded;
    }

    private static void follow(StepRecord step, Map<String, String> recorded, String place) {
        Optional.ofNullable(step.getNewContent()).ifPresentOrElse(
                content -> recorded.put(place, StepKind.of(step) == StepKind.ENTRY
                        ? StoredWords.entry(step.getNewKind(), content, step.getNewOrigin()) : content),
                () -> recorded.remove(place));
    }

    private static void follow(StepRecord step, Map<String, PartLines> parts) {
        String part = StoredWords.place(StepKind.of(step), "", step.getRowKey());
        Optional<PartLines> gone = Optional.ofNullable(step.getOldContent()).map(PartLines::read);
        Optional<PartLines> come = Optional.ofNullable(step.getNewContent()).map(PartLines::read);
        Optional<PartLines> here = Optional.ofNullable(parts.get(part));
        come.map(lines -> gone.isPresent() && here.isPresent() ? here.get().patched(gone.get(), lines) : lines)
                .ifPresentOrElse(lines -> parts.put(part, lines), () -> parts.remove(part));
    }
}
