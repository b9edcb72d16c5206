package cn.juesuan.store;

import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.STEP;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;

/** Reads what was done. */
record History(DSLContext sql) {
    /** How far back an opened account can be undone. */
    private static final int DEPTH = 1_000;

    List<RecordedEdit> undoable() {
        return edits(EditState.DONE, EDIT.ID.desc());
    }

    List<RecordedEdit> redoable() {
        return edits(EditState.UNDONE, EDIT.ID.asc());
    }

    private List<RecordedEdit> edits(EditState state, OrderField<Long> order) {
        List<EditRecord> edits = sql.selectFrom(EDIT).where(Journal.in(state)).orderBy(order).limit(DEPTH).fetch();
        Map<Long, List<Step>> steps = sql.selectFrom(STEP)
                .where(STEP.EDIT_ID.in(edits.stream().map(EditRecord::getId).toList()))
                .orderBy(STEP.EDIT_ID, STEP.STEP_NUMBER)
                .fetchGroups(STEP.EDIT_ID, StoredStep::step);
        return edits.stream().map(edit -> recorded(edit, steps.getOrDefault(edit.getId(), List.of()))).toList();
    }

    private static RecordedEdit recorded(EditRecord edit, List<Step> steps) {
        return new RecordedEdit(edit.getId(), edit.getMadeAt().toInstant(), new Edit(edit.getLabel(), steps));
    }

    List<HistoryLine> lines(int skip, int limit) {
        return sql.select().from(STEP).join(EDIT).on(EDIT.ID.eq(STEP.EDIT_ID))
                .orderBy(STEP.EDIT_ID.desc(), STEP.STEP_NUMBER.desc())
                .limit(limit).offset(skip)
                .fetch(History::line);
    }

    private static HistoryLine line(Record row) {
        EditRecord edit = row.into(EDIT);
        StepRecord step = row.into(STEP);
        return new HistoryLine(edit.getId(), edit.getMadeAt().toInstant(), edit.getLabel(), EditState.valueOf(edit.getState()),
                edit.getStateSince().toInstant(), StoredStep.step(step));
    }
}
