package cn.juesuan.store.content;

import cn.juesuan.account.Step;
import cn.juesuan.store.schema.tables.records.AdjustmentRecord;
import cn.juesuan.store.schema.tables.records.EliminationRecord;
import cn.juesuan.store.schema.tables.records.EntryRecord;
import cn.juesuan.store.schema.tables.records.LearnedSubjectRecord;
import cn.juesuan.store.schema.tables.records.SettingRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import cn.juesuan.store.schema.tables.records.SubjectRowRecord;
import cn.juesuan.store.schema.tables.records.SupplementRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.UpdatableRecord;

/** The kinds of step by the names they have in the file: how each is written and read, and which row of the current state it is about. */
public enum StepKind {
    ENTRY(Step.EntryStep.class, StoredStep::write, StoredStep::entryStep,
            step -> new EntryRecord(step.getForm(), step.getRowKey(), step.getColumnNumber(), step.getNewKind(), step.getNewContent(), step.getNewOrigin())),
    SUBJECT_ROW(Step.RowStep.class, StoredStep::write, StoredStep::rowStep,
            step -> new SubjectRowRecord(step.getForm(), step.getRowKey(), step.getNewContent())),
    SETTING(Step.SettingStep.class, StoredStep::write, StoredStep::settingStep,
            step -> new SettingRecord(step.getRowKey(), step.getNewContent())),
    SUBJECT_NAME(Step.SubjectNameStep.class, StoredStep::write, StoredStep::subjectNameStep,
            step -> new LearnedSubjectRecord(step.getRowKey(), step.getNewContent())),
    SUPPLEMENT(Step.SupplementStep.class, StoredStep::write, StoredStep::supplementStep,
            step -> new SupplementRecord(step.getRowKey(), step.getNewContent())),
    PROFILE(Step.ProfileStep.class, StoredStep::write, StoredStep::profileStep,
            step -> StoredProfile.row(StoredProfile.profile(step.getNewContent()))),
    SHEET(Step.SheetStep.class, (step, stored) -> PartStep.of(step).write(stored)),
    EVALUATION(Step.EvaluationStep.class, (step, stored) -> PartStep.of(step).write(stored)),
    UNIT(Step.UnitStep.class, (step, stored) -> PartStep.of(step).write(stored)),
    ELIMINATION(Step.EliminationStep.class, StoredDifference::write, StoredDifference::eliminationStep,
            step -> new EliminationRecord(step.getRowKey(), step.getNewContent())),
    ADJUSTMENT(Step.AdjustmentStep.class, StoredDifference::write, StoredDifference::adjustmentStep,
            step -> new AdjustmentRecord(step.getForm(), step.getRowKey(), step.getColumnNumber(), step.getNewContent()));

    /** The kinds whose parts stand in an order. */
    public static final List<StepKind> PARTS = Stream.of(values()).filter(StepKind::isPart).toList();

    private final Class<? extends Step> type;
    private final BiConsumer<Step, StepRecord> writer;
    private final Optional<Function<StepRecord, Step>> reader;
    private final Optional<Function<StepRecord, UpdatableRecord<?>>> state;

    <S extends Step> StepKind(Class<S> type, BiConsumer<S, StepRecord> writer, Function<StepRecord, Step> reader,
            Function<StepRecord, UpdatableRecord<?>> state) {
        this.type = type;
        this.writer = (step, stored) -> writer.accept(type.cast(step), stored);
        this.reader = Optional.of(reader);
        this.state = Optional.of(state);
    }

    /** A kind whose steps say what differs only, and whose parts stand in an order. */
    <S extends Step> StepKind(Class<S> type, BiConsumer<S, StepRecord> writer) {
        this.type = type;
        this.writer = (step, stored) -> writer.accept(type.cast(step), stored);
        this.reader = Optional.empty();
        this.state = Optional.empty();
    }

    /** Whether its steps are about a sheet, score table or member unit: {@link PastParts} reads them, {@link CurrentParts} has what they led to. */
    public boolean isPart() {
        return reader.isEmpty();
    }

    static StepKind of(Step step) {
        return Stream.of(values()).filter(kind -> kind.type.isInstance(step)).findFirst().orElseThrow();
    }

    public static StepKind of(StepRecord stored) {
        return valueOf(stored.getStepKind());
    }

    void write(Step step, StepRecord stored) {
        writer.accept(step, stored);
    }

    Step read(StepRecord stored) {
        return reader.orElseThrow().apply(stored);
    }

    /** The row of the current state after the step; to be removed when the step leaves nothing. */
    UpdatableRecord<?> state(StepRecord stored) {
        return state.orElseThrow().apply(stored);
    }
}
