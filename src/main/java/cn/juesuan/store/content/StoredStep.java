package cn.juesuan.store.content;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Step;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.Optional;

/** Steps as rows of the table STEP, and back, exactly; those of sheets and score tables come back by {@link PastParts}. */
public final class StoredStep {
    private StoredStep() {
    }

    public static StepRecord of(long edit, int number, Step step) {
        StepKind kind = StepKind.of(step);
        StepRecord stored = new StepRecord(edit, number, kind.name(), null, null, null, null, null, null, null, null, null);
        kind.write(step, stored);
        return stored;
    }

    static Step step(StepRecord stored) {
        return StepKind.of(stored).read(stored);
    }

    static void write(Step.EntryStep step, StepRecord stored) {
        stored.setForm(step.cell().form());
        stored.setRowKey(step.cell().row());
        stored.setColumnNumber(step.cell().column());
        step.before().ifPresent(entry -> writeOld(entry, stored));
        step.after().ifPresent(entry -> writeNew(entry, stored));
    }

    private static void writeOld(Entry entry, StepRecord stored) {
        stored.setOldKind(EntryKind.of(entry).name());
        stored.setOldContent(EntryKind.of(entry).content(entry));
        stored.setOldOrigin(entry.origin().text());
    }

    private static void writeNew(Entry entry, StepRecord stored) {
        stored.setNewKind(EntryKind.of(entry).name());
        stored.setNewContent(EntryKind.of(entry).content(entry));
        stored.setNewOrigin(entry.origin().text());
    }

    static Step entryStep(StepRecord stored) {
        CellAddress cell = new CellAddress(stored.getForm(), stored.getRowKey(), stored.getColumnNumber());
        return new Step.EntryStep(cell, entry(stored.getOldKind(), stored.getOldContent(), stored.getOldOrigin()),
                entry(stored.getNewKind(), stored.getNewContent(), stored.getNewOrigin()));
    }

    private static Optional<Entry> entry(String kind, String content, String origin) {
        return Optional.ofNullable(kind).map(name -> EntryKind.valueOf(name).entry(content, origin));
    }

    static void write(Step.RowStep step, StepRecord stored) {
        stored.setForm(step.form());
        writeNamed(step.code(), step.before(), step.after(), stored);
    }

    static Step rowStep(StepRecord stored) {
        return new Step.RowStep(stored.getForm(), stored.getRowKey(), before(stored), after(stored));
    }

    static void write(Step.SettingStep step, StepRecord stored) {
        writeNamed(step.key(), step.before(), step.after(), stored);
    }

    static Step settingStep(StepRecord stored) {
        return new Step.SettingStep(stored.getRowKey(), before(stored), after(stored));
    }

    static void write(Step.SubjectNameStep step, StepRecord stored) {
        writeNamed(step.code(), step.before(), step.after(), stored);
    }

    static Step subjectNameStep(StepRecord stored) {
        return new Step.SubjectNameStep(stored.getRowKey(), before(stored), after(stored));
    }

    static void write(Step.SupplementStep step, StepRecord stored) {
        writeNamed(step.key(), step.before(), step.after(), stored);
    }

    static Step supplementStep(StepRecord stored) {
        return new Step.SupplementStep(stored.getRowKey(), before(stored), after(stored));
    }

    static void write(Step.ProfileStep step, StepRecord stored) {
        stored.setOldContent(StoredProfile.text(step.before()));
        stored.setNewContent(StoredProfile.text(step.after()));
    }

    static Step profileStep(StepRecord stored) {
        return new Step.ProfileStep(StoredProfile.profile(stored.getOldContent()), StoredProfile.profile(stored.getNewContent()));
    }

    private static void writeNamed(String name, Optional<String> before, Optional<String> after, StepRecord stored) {
        stored.setRowKey(name);
        before.ifPresent(stored::setOldContent);
        after.ifPresent(stored::setNewContent);
    }

    private static Optional<String> before(StepRecord stored) {
        return Optional.ofNullable(stored.getOldContent());
    }

    private static Optional<String> after(StepRecord stored) {
        return Optional.ofNullable(stored.getNewContent());
    }
}
