package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.MEMBER_UNIT;
import static cn.juesuan.store.schema.Tables.STEP;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.store.content.CurrentParts;
import cn.juesuan.store.content.EditState;
import cn.juesuan.store.content.HistoryLine;
import cn.juesuan.store.content.PastParts;
import cn.juesuan.store.content.RecordedEdit;
import cn.juesuan.store.content.StepKind;
import cn.juesuan.store.content.StepWords;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Reads what was done. */
public record History(DSLContext sql) {
    /** How far back an opened account can be undone. */
    private static final int DEPTH = 1_000;
    /** An edit that took over more units than these ends it: all their figures would be kept in memory, and a backup was made before. */
    private static final int MOST_UNITS = 50;

    /** How many there are, whatever became of them. */
    public long edits() {
        return sql.fetchCount(EDIT);
    }

    public List<RecordedEdit> undoable() {
        return edits(EditState.DONE, EDIT.ID.desc(), STEP.STEP_NUMBER.desc(), new PastParts(new CurrentParts(sql))::backwards);
    }

    public List<RecordedEdit> redoable() {
        return edits(EditState.UNDONE, EDIT.ID.asc(), STEP.STEP_NUMBER.asc(), new PastParts(new CurrentParts(sql))::forwards);
    }

    /** The steps are read in the order in which the sheets among them can be followed. */
    private List<RecordedEdit> edits(EditState state, OrderField<Long> order, OrderField<Integer> stepOrder, Function<StepRecord, Step> reader) {
        Set<Long> tooLarge = withManyUnits();
        List<EditRecord> edits = sql.selectFrom(EDIT).where(Journal.in(state)).orderBy(order).limit(DEPTH).fetch().stream()
                .takeWhile(edit -> !tooLarge.contains(edit.getId())).toList();
        // asked for by their range: H2 compares every row with every number of a list
        LongSummaryStatistics range = edits.stream().mapToLong(EditRecord::getId).summaryStatistics();
        Map<Long, Result<StepRecord>> stored = sql.selectFrom(STEP)
                .where(STEP.EDIT_ID.between(range.getMin(), range.getMax()))
                .orderBy(STEP.EDIT_ID, stepOrder)
                .fetchGroups(STEP.EDIT_ID);
        return edits.stream().map(edit -> recorded(edit, Optional.ofNullable(stored.get(edit.getId())).<List<StepRecord>>map(found -> found).orElse(List.of()), reader)).toList();
    }

    private Set<Long> withManyUnits() {
        return !sql.fetchExists(MEMBER_UNIT) ? Set.of() : sql.select(STEP.EDIT_ID).from(STEP).where(STEP.STEP_KIND.eq(StepKind.UNIT.name())).groupBy(STEP.EDIT_ID)
                .having(DSL.count().gt(MOST_UNITS)).fetchSet(STEP.EDIT_ID);
    }

    private static RecordedEdit recorded(EditRecord edit, List<StepRecord> stored, Function<StepRecord, Step> reader) {
        Map<Integer, Step> steps = new TreeMap<>();
        stored.forEach(step -> steps.put(step.getStepNumber(), reader.apply(step)));
        return new RecordedEdit(edit.getId(), edit.getMadeAt().toInstant(), new Edit(edit.getLabel(), List.copyOf(steps.values())));
    }

    public List<HistoryLine> lines(int skip, int limit) {
        return sql.select().from(STEP).join(EDIT).on(EDIT.ID.eq(STEP.EDIT_ID))
                .orderBy(STEP.EDIT_ID.desc(), STEP.STEP_NUMBER.desc())
                .limit(limit).offset(skip)
                .fetch(History::line);
    }

    private static HistoryLine line(Record row) {
        EditRecord edit = row.into(EDIT);
        StepWords words = StepWords.of(row.into(STEP));
        return new HistoryLine(edit.getId(), edit.getMadeAt().toInstant(), edit.getLabel(), EditState.valueOf(edit.getState()),
                edit.getStateSince().toInstant(), words.place(), words.before(), words.after(), words.origin());
    }
}
