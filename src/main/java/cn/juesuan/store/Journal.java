package cn.juesuan.store;

import static cn.juesuan.store.schema.Tables.EDIT;

import cn.juesuan.account.Edit;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes edits and what became of them, always together with the current state. Each method belongs in one transaction. */
record Journal(DSLContext sql) {
    /** The number the next edit will have. */
    long next() {
        return sql.select(DSL.coalesce(DSL.max(EDIT.ID), 0L)).from(EDIT).fetchSingle().value1() + 1;
    }

    /** Adds an edit. What was undone before it can no longer be done again. */
    void add(RecordedEdit edit) {
        OffsetDateTime when = edit.when().atOffset(ZoneOffset.UTC);
        move(in(EditState.UNDONE), EditState.ABANDONED, edit.when());
        sql.batchInsert(new EditRecord(edit.number(), when, edit.edit().label(), EditState.DONE.name(), when)).execute();
        sql.batchInsert(steps(edit.number(), edit.edit())).execute();
        new CurrentState(sql).apply(edit.edit().steps());
    }

    /** Takes back an edit, which must be the newest that is done. */
    void undo(RecordedEdit edit, Instant when) {
        require(sql.select(DSL.max(EDIT.ID)).from(EDIT).where(in(EditState.DONE)).fetchSingle().value1(), edit);
        move(EDIT.ID.eq(edit.number()), EditState.UNDONE, when);
        new CurrentState(sql).apply(edit.edit().reversed().steps());
    }

    /** Does an edit again, which must be the one undone last. */
    void redo(RecordedEdit edit, Instant when) {
        require(sql.select(DSL.min(EDIT.ID)).from(EDIT).where(in(EditState.UNDONE)).fetchSingle().value1(), edit);
        move(EDIT.ID.eq(edit.number()), EditState.DONE, when);
        new CurrentState(sql).apply(edit.edit().steps());
    }

    /** Takes back an edit that was reported as not saved, if it is there, and gives back the redo stack it had cleared. */
    void withdrawIfAdded(RecordedEdit edit) {
        if (is(edit, EditState.DONE)) {
            undo(edit, edit.when());
            move(in(EditState.ABANDONED).and(EDIT.STATE_SINCE.eq(edit.when().atOffset(ZoneOffset.UTC))), EditState.UNDONE, edit.when());
            move(EDIT.ID.eq(edit.number()), EditState.ABANDONED, edit.when());
        }
    }

    void redoIfUndone(RecordedEdit edit, Instant when) {
        if (is(edit, EditState.UNDONE)) {
            redo(edit, when);
        }
    }

    void undoIfDone(RecordedEdit edit, Instant when) {
        if (is(edit, EditState.DONE)) {
            undo(edit, when);
        }
    }

    private boolean is(RecordedEdit edit, EditState state) {
        return sql.fetchExists(EDIT, EDIT.ID.eq(edit.number()).and(in(state)));
    }

    static Condition in(EditState state) {
        return EDIT.STATE.eq(state.name());
    }

    private void move(Condition edits, EditState state, Instant when) {
        sql.update(EDIT).set(EDIT.STATE, state.name()).set(EDIT.STATE_SINCE, when.atOffset(ZoneOffset.UTC)).where(edits).execute();
    }

    private static void require(Long expected, RecordedEdit edit) {
        if (expected == null || expected != edit.number()) {
            throw new IllegalStateException("edit " + edit.number() + " is not the next one, " + expected + " is");
        }
    }

    private static List<StepRecord> steps(long number, Edit edit) {
        return IntStream.range(0, edit.steps().size())
                .mapToObj(index -> StoredStep.of(number, index + 1, edit.steps().get(index)))
                .toList();
    }
}
