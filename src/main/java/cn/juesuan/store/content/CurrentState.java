package cn.juesuan.store.content;

import static cn.juesuan.store.schema.Tables.ADJUSTMENT;
import static cn.juesuan.store.schema.Tables.ELIMINATION;
import static cn.juesuan.store.schema.Tables.ENTRY;
import static cn.juesuan.store.schema.Tables.LEARNED_SUBJECT;
import static cn.juesuan.store.schema.Tables.PROFILE;
import static cn.juesuan.store.schema.Tables.SETTING;
import static cn.juesuan.store.schema.Tables.SUBJECT_ROW;
import static cn.juesuan.store.schema.Tables.SUPPLEMENT;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.store.hash.Hash;
import cn.juesuan.store.schema.tables.records.StepRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** The tables that hold the account as it is now. */
public record CurrentState(DSLContext sql) {
    /** From so many rows on it is quicker to read the whole table than to ask for them one by one. */
    private static final int MANY = 50;

    public void begin(UnitProfile profile) {
        new Rows(sql).insert(StoredProfile.row(profile));
    }

    public Account read() {
        Account account = new Account(StoredProfile.profile(sql.fetchSingle(PROFILE)));
        Stream.of(rows(), entries(), settings(), learnedSubjects(), supplement(), eliminations(), adjustments(), new CurrentParts(sql).read()).flatMap(List::stream)
                .forEach(account::apply);
        return account;
    }

    private List<? extends Step> rows() {
        return sql.select(SUBJECT_ROW.FORM, SUBJECT_ROW.CODE, SUBJECT_ROW.NAME).from(SUBJECT_ROW)
                .fetch(row -> new Step.RowStep(row.value1(), row.value2(), Optional.empty(), Optional.of(row.value3())));
    }

    private List<? extends Step> entries() {
        return sql.select(ENTRY.FORM, ENTRY.ROW_KEY, ENTRY.COLUMN_NUMBER, ENTRY.ENTRY_KIND, ENTRY.CONTENT, ENTRY.ORIGIN).from(ENTRY)
                .fetch(row -> new Step.EntryStep(new CellAddress(row.value1(), row.value2(), row.value3()), Optional.empty(),
                        Optional.of(EntryKind.valueOf(row.value4()).entry(row.value5(), row.value6()))));
    }

    private List<? extends Step> settings() {
        return sql.select(SETTING.NAME, SETTING.CONTENT).from(SETTING)
                .fetch(row -> new Step.SettingStep(row.value1(), Optional.empty(), Optional.of(row.value2())));
    }

    private List<? extends Step> learnedSubjects() {
        return sql.select(LEARNED_SUBJECT.CODE, LEARNED_SUBJECT.NAME).from(LEARNED_SUBJECT)
                .fetch(row -> new Step.SubjectNameStep(row.value1(), Optional.empty(), Optional.of(row.value2())));
    }

    private List<? extends Step> supplement() {
        return sql.select(SUPPLEMENT.FIELD, SUPPLEMENT.CONTENT).from(SUPPLEMENT)
                .fetch(row -> new Step.SupplementStep(row.value1(), Optional.empty(), Optional.of(row.value2())));
    }

    private List<? extends Step> eliminations() {
        return sql.selectFrom(ELIMINATION).fetch(StoredDifference::step);
    }

    private List<? extends Step> adjustments() {
        return sql.selectFrom(ADJUSTMENT).fetch(StoredDifference::step);
    }

    /**
     * Brings the tables to where they are after the steps.
     *
     * @return what this adds to the sum of {@link StateHashes}
     */
    public Hash apply(List<Step> steps) {
        return applyRows(steps.stream().filter(step -> !StepKind.of(step).isPart()).map(step -> StoredStep.of(0, 0, step)).toList())
                .plus(new CurrentParts(sql).apply(steps));
    }

    /** Of several steps at one place only the last counts. */
    private Hash applyRows(List<StepRecord> steps) {
        Map<List<Object>, StepRecord> last = new LinkedHashMap<>();
        steps.forEach(step -> last.put(Arrays.asList(step.getStepKind(), step.getForm(), step.getRowKey(), step.getColumnNumber()), step));
        Map<Table<?>, List<UpdatableRecord<?>>> gone = states(last, false);
        Map<Table<?>, List<UpdatableRecord<?>>> come = states(last, true);
        return StateHashes.TABLES.stream().filter(table -> gone.containsKey(table) || come.containsKey(table))
                .map(table -> replace(table, gone.getOrDefault(table, List.of()), come.getOrDefault(table, List.of())))
                .reduce(Hash.ZERO, Hash::plus);
    }

    /** Gives what this adds to the sum of {@link StateHashes}. */
    private Hash replace(Table<?> table, List<UpdatableRecord<?>> gone, List<UpdatableRecord<?>> come) {
        return StateHashes.of(come).minus(gone.size() + come.size() < MANY ? replaceOneByOne(gone, come) : replaceTogether(table, gone, come));
    }

    private Hash replaceOneByOne(List<UpdatableRecord<?>> gone, List<UpdatableRecord<?>> come) {
        Rows rows = new Rows(sql);
        Hash before = Hash.ZERO;
        for (UpdatableRecord<?> row : gone) {
            before = before.plus(rows.remove(row).map(StateHashes::of).orElse(Hash.ZERO));
        }
        for (UpdatableRecord<?> row : come) {
            Optional<Hash> replaced = rows.replace(row).map(StateHashes::of);
            before = before.plus(replaced.orElse(Hash.ZERO));
            if (replaced.isEmpty()) {
                rows.insert(row);
            }
        }
        return before;
    }

    private Hash replaceTogether(Table<?> table, List<UpdatableRecord<?>> gone, List<UpdatableRecord<?>> come) {
        Map<Record, Hash> before = new StateHashes(sql).present(table, Stream.concat(gone.stream(), come.stream()).toList());
        Map<Boolean, List<UpdatableRecord<?>>> there = come.stream().collect(Collectors.partitioningBy(row -> before.containsKey(row.key())));
        sql.batchDelete(gone).execute();
        sql.batchUpdate(there.get(true)).execute();
        sql.batchInsert(there.get(false)).execute();
        return before.values().stream().reduce(Hash.ZERO, Hash::plus);
    }

    private static Map<Table<?>, List<UpdatableRecord<?>>> states(Map<List<Object>, StepRecord> steps, boolean present) {
        return steps.values().stream()
                .filter(step -> (step.getNewContent() != null) == present)
                .map(step -> StepKind.of(step).state(step))
                .collect(Collectors.groupingBy(UpdatableRecord::getTable));
    }
}
