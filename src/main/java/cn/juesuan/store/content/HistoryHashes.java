package cn.juesuan.store.content;

import static cn.juesuan.store.schema.Tables.SEALED_TEXT;
import static cn.juesuan.store.schema.Tables.STEP;

import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.EditRecord;
import cn.juesuan.store.schema.tables.records.SealRecord;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Hashes of what the history holds: edits with their steps, seals, sealed texts. What becomes of an edit later is not in its hash. */
public final class HistoryHashes {
    /** The hash of no steps. */
    private static final Hash NO_STEPS = new Hash.Builder().end();

    private HistoryHashes() {
    }

    public static Hash of(EditRecord edit, List<StepRecord> steps) {
        Hash.Builder hash = new Hash.Builder();
        steps.forEach(step -> {
            for (Object value : step.intoArray()) {
                hash.add(value);
            }
        });
        return of(edit, hash.end());
    }

    private static Hash of(EditRecord edit, Hash steps) {
        return Hash.of(edit.getId(), edit.getMadeAt(), edit.getLabel(), steps);
    }

    public static Hash of(EditRecord edit, Map<Long, Hash> steps) {
        return of(edit, steps.getOrDefault(edit.getId(), NO_STEPS));
    }

    /** The hash of the steps of each edit. Read without a record for each row, for this is done on every opening. */
    public static Map<Long, Hash> steps(DSLContext sql) {
        Map<Long, Hash.Builder> hashes = new HashMap<>();
        try (ResultSet step = sql.selectFrom(STEP).orderBy(STEP.EDIT_ID, STEP.STEP_NUMBER).fetchResultSet()) {
            while (step.next()) {
                Hash.Builder hash = hashes.computeIfAbsent(step.getLong(1), edit -> new Hash.Builder());
                for (int column = 1; column <= STEP.fields().length; column++) {
                    hash.add(step.getObject(column));
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessException("steps", failure);
        }
        Map<Long, Hash> steps = new HashMap<>();
        hashes.forEach((edit, hash) -> steps.put(edit, hash.end()));
        return steps;
    }

    public static Hash of(SealRecord seal) {
        return Hash.of(seal.intoArray());
    }

    /** Of what was sealed with that seal. */
    public static Hash texts(DSLContext sql, long seal) {
        Hash.Builder hash = new Hash.Builder();
        sql.selectFrom(SEALED_TEXT).where(SEALED_TEXT.SEAL_ID.eq(seal)).orderBy(SEALED_TEXT.TEXT_NUMBER).forEach(text -> {
            for (Object value : text.intoArray()) {
                hash.add(value);
            }
        });
        return hash.end();
    }
}
