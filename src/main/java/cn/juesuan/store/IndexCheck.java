package cn.juesuan.store;

import static cn.juesuan.store.schema.Tables.DEPARTMENT_EVALUATION;
import static cn.juesuan.store.schema.Tables.EDIT;
import static cn.juesuan.store.schema.Tables.ENTRY;
import static cn.juesuan.store.schema.Tables.EVALUATION_SHEET;
import static cn.juesuan.store.schema.Tables.LEARNED_SUBJECT;
import static cn.juesuan.store.schema.Tables.SETTING;
import static cn.juesuan.store.schema.Tables.STEP;
import static cn.juesuan.store.schema.Tables.SUBJECT_ROW;
import static cn.juesuan.store.schema.Tables.SUPPLEMENT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Compares the indexes, by which rows are found when something is changed, with the rows themselves. H2 keeps them in trees of their own,
 * so one can be damaged while the other is not.
 */
record IndexCheck(DSLContext sql) {
    /** H2's own number of a row, where the table's key is not that already. */
    private static final Field<Long> ROW = DSL.field("_ROWID_", Long.class);
    private static final Map<Table<?>, List<Field<?>>> INDEXES = Map.of(
            ENTRY, List.of(ENTRY.FORM, ENTRY.ROW_KEY, ENTRY.COLUMN_NUMBER), SUBJECT_ROW, List.of(SUBJECT_ROW.FORM, SUBJECT_ROW.CODE),
            SETTING, List.of(SETTING.NAME), LEARNED_SUBJECT, List.of(LEARNED_SUBJECT.CODE), SUPPLEMENT, List.of(SUPPLEMENT.FIELD),
            EVALUATION_SHEET, List.of(EVALUATION_SHEET.ID), DEPARTMENT_EVALUATION, List.of(DEPARTMENT_EVALUATION.ID),
            EDIT, List.of(EDIT.STATE, EDIT.ID), STEP, List.of(STEP.EDIT_ID, STEP.STEP_NUMBER));

    List<Discrepancy> found() {
        return INDEXES.keySet().stream().filter(table -> !isSound(table)).map(Table::getName).sorted()
                .map(name -> new Discrepancy("索引 " + name, "与表中的行对不上", "")).toList();
    }

    private boolean isSound(Table<?> table) {
        Field<Long> row = table.equals(EDIT) ? EDIT.ID : ROW;
        List<Field<?>> columns = Stream.concat(Stream.of(row), INDEXES.get(table).stream()).toList();
        List<List<Object>> byRow = rows(table, columns, List.of(row));
        List<List<Object>> byIndex = rows(table, columns, INDEXES.get(table));
        Set<List<Object>> rows = new HashSet<>(byRow);
        return byIndex.size() == byRow.size() && rows.containsAll(byIndex);
    }

    private List<List<Object>> rows(Table<?> table, List<Field<?>> columns, List<Field<?>> order) {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet row = sql.select(columns).from(table).orderBy(order).fetchResultSet()) {
            while (row.next()) {
                Object[] values = new Object[columns.size()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.getObject(column + 1);
                }
                rows.add(List.of(values));
            }
            return rows;
        } catch (SQLException failure) {
            throw new DataAccessException("index of " + table.getName(), failure);
        }
    }
}
