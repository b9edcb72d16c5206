package cn.juesuan.store.content;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Batch;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/** Writes rows as they are; a single one, as most edits bring it, without the cost of a batch. */
public record Rows(DSLContext sql) {
    public void insert(List<? extends UpdatableRecord<?>> rows) {
        write(rows, this::insert, sql::batchInsert);
    }

    public void insert(UpdatableRecord<?> row) {
        sql.executeInsert(row);
    }

    /** Writes rows that are there already. */
    void update(List<? extends UpdatableRecord<?>> rows) {
        write(rows, sql::executeUpdate, sql::batchUpdate);
    }

    void delete(List<? extends UpdatableRecord<?>> rows) {
        write(rows, sql::executeDelete, sql::batchDelete);
    }

    private static void write(List<? extends UpdatableRecord<?>> rows, Consumer<UpdatableRecord<?>> one,
            Function<List<? extends UpdatableRecord<?>>, Batch> several) {
        if (rows.size() == 1) {
            one.accept(rows.get(0));
        } else if (!rows.isEmpty()) {
            several.apply(rows).execute();
        }
    }
}
