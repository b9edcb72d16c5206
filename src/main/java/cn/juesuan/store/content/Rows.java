package cn.juesuan.store.content;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/** Writes single rows, as most edits bring them, without the cost of a batch, and in one statement tells what stood there before. */
public record Rows(DSLContext sql) {
    public void insert(UpdatableRecord<?> row) {
        sql.executeInsert(row);
    }

    public void insert(List<? extends UpdatableRecord<?>> rows) {
        if (rows.size() == 1) {
            insert(rows.get(0));
        } else {
            sql.batchInsert(rows).execute();
        }
    }

    /** Gives the row that stood there; empty, and nothing is written, where there was none. */
    Optional<UpdatableRecord<?>> replace(UpdatableRecord<?> row) {
        if (!tellsWhatWas()) {
            Optional<UpdatableRecord<?>> old = there(row);
            old.ifPresent(before -> sql.executeUpdate(row));
            return old;
        }
        return sql.selectFrom(DSL.oldTable(sql.update(row.getTable()).set(row).where(key(row)))).fetchOptional().map(old -> as(row, old));
    }

    /** Gives the row that stood there. */
    Optional<UpdatableRecord<?>> remove(UpdatableRecord<?> row) {
        if (!tellsWhatWas()) {
            Optional<UpdatableRecord<?>> old = there(row);
            sql.executeDelete(row);
            return old;
        }
        return sql.selectFrom(DSL.oldTable(sql.deleteFrom(row.getTable()).where(key(row)))).fetchOptional().map(old -> as(row, old));
    }

    /** Only H2 gives the row before a change together with the change. */
    private boolean tellsWhatWas() {
        return sql.family() == SQLDialect.H2;
    }

    private Optional<UpdatableRecord<?>> there(UpdatableRecord<?> row) {
        return sql.selectFrom(row.getTable()).where(key(row)).fetchOptional().map(old -> as(row, old));
    }

    private static UpdatableRecord<?> as(UpdatableRecord<?> row, Record old) {
        return (UpdatableRecord<?>) old.into((Table<?>) row.getTable());
    }

    private static List<Condition> key(UpdatableRecord<?> row) {
        return row.getTable().getPrimaryKey().getFields().stream().<Condition>map(field -> has(row, field)).toList();
    }

    private static <T> Condition has(Record row, Field<T> field) {
        return field.eq(row.get(field));
    }
}
