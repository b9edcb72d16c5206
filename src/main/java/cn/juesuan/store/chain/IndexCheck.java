package cn.juesuan.store.chain;

import static cn.juesuan.store.schema.Tables.ADJUSTMENT;
import static cn.juesuan.store.schema.Tables.DEPARTMENT_EVALUATION;
import static cn.juesuan.store.schema.Tables.ELIMINATION;
import static cn.juesuan.store.schema.Tables.ENTRY;
import static cn.juesuan.store.schema.Tables.EVALUATION_SHEET;
import static cn.juesuan.store.schema.Tables.LEARNED_SUBJECT;
import static cn.juesuan.store.schema.Tables.MEMBER_UNIT;
import static cn.juesuan.store.schema.Tables.SETTING;
import static cn.juesuan.store.schema.Tables.SUBJECT_ROW;
import static cn.juesuan.store.schema.Tables.SUPPLEMENT;

import cn.juesuan.store.content.StateHashes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Compares the indexes, by which rows are found when something is changed, with the rows themselves. H2 keeps them in trees of their own,
 * so one can be damaged while the other is not. Steps are only ever read by their index, and {@link ChainCheck} reads them that way.
 */
record IndexCheck(DSLContext sql) {
    private static final long FACTOR = 1_000_003;
    /** H2's own number of a row. */
    private static final Field<Long> ROW = DSL.field("_ROWID_", Long.class);
    private static final Map<Table<?>, List<Field<?>>> INDEXES = Map.of(
            ENTRY, List.of(ENTRY.FORM, ENTRY.ROW_KEY, ENTRY.COLUMN_NUMBER), SUBJECT_ROW, List.of(SUBJECT_ROW.FORM, SUBJECT_ROW.CODE),
            SETTING, List.of(SETTING.NAME), LEARNED_SUBJECT, List.of(LEARNED_SUBJECT.CODE), SUPPLEMENT, List.of(SUPPLEMENT.FIELD),
            EVALUATION_SHEET, List.of(EVALUATION_SHEET.ID), DEPARTMENT_EVALUATION, List.of(DEPARTMENT_EVALUATION.ID));
    /** Of tables that accounts of older versions do not have. */
    private static final Map<Table<?>, List<Field<?>>> LATER = Map.of(MEMBER_UNIT, List.of(MEMBER_UNIT.ID), ELIMINATION, List.of(ELIMINATION.TRANSFER),
            ADJUSTMENT, List.of(ADJUSTMENT.FORM, ADJUSTMENT.ROW_KEY, ADJUSTMENT.COLUMN_NUMBER));

    List<Discrepancy> found() {
        Map<Table<?>, List<Field<?>>> indexes = new HashMap<>(INDEXES);
        if (new StateHashes(sql).hasUnits()) {
            indexes.putAll(LATER);
        }
        return indexes.entrySet().stream().filter(index -> !isSound(index.getKey(), index.getValue())).map(Map.Entry::getKey).map(Table::getName).sorted()
                .map(name -> new Discrepancy("索引 " + name, "与表中的行对不上", "")).toList();
    }

    private boolean isSound(Table<?> table, List<Field<?>> index) {
        List<Field<?>> columns = Stream.concat(Stream.of(ROW), index.stream()).toList();
        return sum(table, columns, List.of(ROW)) == sum(table, columns, index);
    }

    /** The same in whatever order the rows are read; and good enough for damage, which does not choose what it hits. */
    private long sum(Table<?> table, List<Field<?>> columns, List<Field<?>> order) {
        long sum = 0;
        try (ResultSet row = sql.select(columns).from(table).orderBy(order).fetchResultSet()) {
            while (row.next()) {
                long hash = 1;
                for (int column = 1; column <= columns.size(); column++) {
                    hash = hash * FACTOR + row.getObject(column).hashCode();
                }
                sum += new SplittableRandom(hash).nextLong();
            }
            return sum;
        } catch (SQLException failure) {
            throw new DataAccessException("index of " + table.getName(), failure);
        }
    }
}
