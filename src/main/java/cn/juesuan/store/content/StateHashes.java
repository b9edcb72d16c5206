package cn.juesuan.store.content;

import static cn.juesuan.store.schema.Tables.ADJUSTMENT;
import static cn.juesuan.store.schema.Tables.DEPARTMENT_EVALUATION;
import static cn.juesuan.store.schema.Tables.ELIMINATION;
import static cn.juesuan.store.schema.Tables.ENTRY;
import static cn.juesuan.store.schema.Tables.EVALUATION_SHEET;
import static cn.juesuan.store.schema.Tables.LEARNED_SUBJECT;
import static cn.juesuan.store.schema.Tables.MEMBER_UNIT;
import static cn.juesuan.store.schema.Tables.PROFILE;
import static cn.juesuan.store.schema.Tables.SETTING;
import static cn.juesuan.store.schema.Tables.SUBJECT_ROW;
import static cn.juesuan.store.schema.Tables.SUPPLEMENT;

import cn.juesuan.store.hash.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Sums of the hashes of rows of the current state. */
public record StateHashes(DSLContext sql) {
    /** Tables that accounts of older versions, which are checked before they are brought up to date, do not have. */
    private static final Set<Table<?>> LATER = Set.of(MEMBER_UNIT, ELIMINATION, ADJUSTMENT);
    /** All tables that hold the current state. */
    static final List<Table<?>> TABLES = List.of(PROFILE, ENTRY, SUBJECT_ROW, SETTING, LEARNED_SUBJECT, SUPPLEMENT, EVALUATION_SHEET,
            DEPARTMENT_EVALUATION, MEMBER_UNIT, ELIMINATION, ADJUSTMENT);

    /** Of the whole current state. */
    public Hash all() {
        boolean complete = hasUnits();
        return TABLES.stream().filter(table -> complete || !LATER.contains(table)).map(this::of).reduce(Hash.ZERO, Hash::plus);
    }

    /** Whether the account is of a version that has units. */
    public boolean hasUnits() {
        return sql.fetchExists(DSL.table(DSL.name("INFORMATION_SCHEMA", "TABLES")),
                DSL.field(DSL.name("TABLE_NAME"), String.class).equalIgnoreCase(MEMBER_UNIT.getName()));
    }

    Hash of(Table<?> table) {
        return sum(table, DSL.noCondition());
    }

    /** Read without a record for each row, for this is done on every opening. */
    Hash sum(Table<?> table, Condition rows) {
        Hash sum = Hash.ZERO;
        try (ResultSet found = sql.selectFrom(table).where(rows).fetchResultSet()) {
            while (found.next()) {
                sum = sum.plus(row(found, table));
            }
            return sum;
        } catch (SQLException failure) {
            throw new DataAccessException("table " + table.getName(), failure);
        }
    }

    private static Hash row(ResultSet row, Table<?> table) throws SQLException {
        Hash.Builder hash = new Hash.Builder().add(table.getName());
        for (int column = 1; column <= table.fields().length; column++) {
            hash.add(row.getObject(column));
        }
        return hash.end();
    }

    /** The rows as they are to be written. */
    static Hash of(Collection<UpdatableRecord<?>> rows) {
        return rows.stream().map(StateHashes::of).reduce(Hash.ZERO, Hash::plus);
    }

    static Hash of(UpdatableRecord<?> row) {
        return of(row, row.getTable());
    }

    private static Hash of(Record row, Table<?> table) {
        Hash.Builder hash = new Hash.Builder().add(table.getName());
        for (Object value : row.intoArray()) {
            hash.add(value);
        }
        return hash.end();
    }

    /** The rows of the table that have the keys of these now: key to hash. */
    Map<Record, Hash> present(Table<?> table, List<UpdatableRecord<?>> rows) {
        Map<Record, Hash> present = new HashMap<>();
        Field<?>[] key = table.getPrimaryKey().getFieldsArray();
        Set<Record> keys = new HashSet<>(rows.stream().<Record>map(UpdatableRecord::key).toList());
        sql.selectFrom(table).forEach(row -> {
            Record found = row.into(key);
            if (keys.contains(found)) {
                present.put(found, of(row, table));
            }
        });
        return present;
    }
}
