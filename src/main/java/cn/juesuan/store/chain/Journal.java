package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.EDIT;

import cn.juesuan.account.Edit;
import cn.juesuan.store.content.CurrentState;
import cn.juesuan.store.content.EditState;
import cn.juesuan.store.content.HistoryHashes;
import cn.juesuan.store.content.RecordedEdit;
import cn.juesuan.store.content.Rows;
import cn.juesuan.store.content.StoredStep;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Writes edits and what became of them, always together with the current state and a link of the chain. Each method belongs in one
 * transaction.
 */
public record Journal(Chain chain) {
    public DSLContext sql() {
        return chain.sql();
    }

    /** The number the next edit will have. */
    public static long next(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(EDIT.ID), 0L)).from(EDIT).fetchSingle().value1() + 1;
    }

    /** What was undone can no longer be done again. */
    public void abandonUndone(Instant when) {
        move(in(EditState.UNDONE), EditState.ABANDONED, when);
    }

    public void add(RecordedEdit edit) {
        OffsetDateTime when = edit.when().atOffset(ZoneOffset.UTC);
        EditRecord stored = new EditRecord(edit.number(), when, edit.edit().label(), EditState.DONE.name(), when);
        List<StepRecord> steps = steps(edit.number(), edit.edit());
        Rows rows = new Rows(sql());
        rows.insert(stored);
        rows.insert(steps);
        Hash change = new CurrentState(sql()).apply(edit.edit().steps());
        chain.add(Link.Action.EDITED, edit.number(), HistoryHashes.of(stored, steps), edit.when(), change);
    }

    /** Takes back an edit, which must be the newest that is done. */
    public void undo(RecordedEdit edit, Instant when) {
        move(EDIT.ID.eq(edit.number()), EditState.UNDONE, when);
        Hash change = new CurrentState(sql()).apply(edit.edit().reversed().steps());
        chain.add(Link.Action.UNDONE, edit.number(), Hash.ZERO, when, change);
    }

    /** Does an edit again, which must be the one undone last. */
    public void redo(RecordedEdit edit, Instant when) {
        move(EDIT.ID.eq(edit.number()), EditState.DONE, when);
        Hash change = new CurrentState(sql()).apply(edit.edit().steps());
        chain.add(Link.Action.REDONE, edit.number(), Hash.ZERO, when, change);
    }

    /** Takes back an edit that was reported as not saved, if it is there, and gives back the redo stack it had cleared. */
    public void withdrawIfAdded(RecordedEdit edit) {
        if (is(edit, EditState.DONE)) {
            withdraw(edit);
        }
    }

    private void withdraw(RecordedEdit edit) {
        Hash change = new CurrentState(sql()).apply(edit.edit().reversed().steps());
        move(in(EditState.ABANDONED).and(EDIT.STATE_SINCE.eq(edit.when().atOffset(ZoneOffset.UTC))), EditState.UNDONE, edit.when());
        move(EDIT.ID.eq(edit.number()), EditState.ABANDONED, edit.when());
        chain.add(Link.Action.WITHDRAWN, edit.number(), Hash.ZERO, edit.when(), change);
    }

    public void redoIfUndone(RecordedEdit edit, Instant when) {
        if (is(edit, EditState.UNDONE)) {
            redo(edit, when);
        }
    }

    public void undoIfDone(RecordedEdit edit, Instant when) {
        if (is(edit, EditState.DONE)) {
            undo(edit, when);
        }
    }

    private boolean is(RecordedEdit edit, EditState state) {
        return sql().fetchExists(EDIT, EDIT.ID.eq(edit.number()).and(in(state)));
    }

    /** The number of the edit that can be undone now. */
    public static Optional<Long> newestDone(DSLContext sql) {
        return sql.select(EDIT.ID).from(EDIT).where(in(EditState.DONE)).orderBy(EDIT.ID.desc()).limit(1).fetchOptional(EDIT.ID);
    }

    /** The number of the edit that can be done again now: what was undone comes after all that is done. */
    public static Optional<Long> undoneLast(DSLContext sql) {
        return sql.select(EDIT.ID).from(EDIT).where(in(EditState.UNDONE), EDIT.ID.gt(newestDone(sql).orElse(0L))).orderBy(EDIT.ID).limit(1)
                .fetchOptional(EDIT.ID);
    }

    static Condition in(EditState state) {
        return EDIT.STATE.eq(state.name());
    }

    private void move(Condition edits, EditState state, Instant when) {
        sql().update(EDIT).set(EDIT.STATE, state.name()).set(EDIT.STATE_SINCE, when.atOffset(ZoneOffset.UTC)).where(edits).execute();
    }

    private static List<StepRecord> steps(long number, Edit edit) {
        return IntStream.range(0, edit.steps().size())
                .mapToObj(index -> StoredStep.of(number, index + 1, edit.steps().get(index)))
                .toList();
    }
}
