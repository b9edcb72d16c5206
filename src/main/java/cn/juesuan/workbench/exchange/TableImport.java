package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Setting;
import cn.juesuan.account.Step;
import cn.juesuan.account.Subject;
import cn.juesuan.account.ZeroStyle;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.TableRead;
import cn.juesuan.intake.row.ReadCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works the tables read from files into a draft of the account. A table read replaces what the account has of that table. Input cells take
 * the file's figures; totals are compared with what their parts add up to: equal ones follow from their parts, those within 尾差 are kept as
 * published, those without parts are kept as given, and the others stay in sight with both figures.
 */
final class TableImport {
    private final Account draft;
    private final Calculation calculation;
    private final List<TableRead> tables;
    private final Map<CellAddress, ReadCell> cells = new HashMap<>();
    private final Map<CellAddress, MoneyUnit> units = new HashMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    TableImport(Edition edition, Account account, List<TableRead> tables) {
        this.draft = account.copy();
        this.tables = tables;
        tables.forEach(table -> table.cells().forEach(cell -> {
            cells.put(cell.address(), cell);
            units.put(cell.address(), table.moneyUnit());
        }));
        tables.forEach(table -> takeRows(edition, table));
        tables.forEach(this::takeSettings);
        this.calculation = new Calculation(edition, draft);
        takeInputs();
        calculation.cells().filter(cells::containsKey).filter(calculation::isComputed).toList().forEach(this::takeTotal);
    }

    /** The account as it is after the import. */
    Account draft() {
        return draft;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    private void takeRows(Edition edition, TableRead table) {
        if (!edition.form(table.form()).orElseThrow().hasSubjectRows()) {
            return;
        }
        for (String gone : List.copyOf(draft.rows(table.form()).keySet())) {
            if (!table.subjects().containsKey(gone)) {
                removeRow(table.form(), gone);
            }
        }
        table.subjects().forEach((code, name) -> {
            missingAbove(edition, table, code).forEach(above -> addRow(table.form(), above, edition.subjects().get(above)));
            addRow(table.form(), code, name);
        });
    }

    /** Rows above {@code code} that the file leaves out although the subject list knows them. */
    private List<String> missingAbove(Edition edition, TableRead table, String code) {
        List<String> missing = new ArrayList<>();
        for (Optional<String> above = Subject.parentOf(code); above.isPresent(); above = Subject.parentOf(above.get())) {
            if (!table.subjects().containsKey(above.get()) && !draft.rows(table.form()).containsKey(above.get())
                && edition.subjects().containsKey(above.get())) {
                missing.add(0, above.get());
            }
        }
        return missing;
    }

    private void addRow(String form, String code, String name) {
        draft.apply(new Step.RowStep(form, code, Optional.ofNullable(draft.rows(form).get(code)), Optional.of(name)));
    }

    private void removeRow(String form, String code) {
        emptyRow(form, code);
        draft.apply(new Step.RowStep(form, code, Optional.of(draft.rows(form).get(code)), Optional.empty()));
    }

    private void emptyRow(String form, String row) {
        draft.entries().keySet().stream().filter(cell -> cell.form().equals(form) && cell.row().equals(row)).toList()
            .forEach(cell -> enter(cell, Optional.empty()));
    }

    private void takeSettings(TableRead table) {
        table.zeroStyle().ifPresent(style -> set(Setting.zeroStyle(table.form()), style.caption()));
        table.words().forEach((word, printed) -> set(Setting.word(word), printed));
        table.optionalRows().forEach((row, there) -> {
            set(Setting.optionalRow(table.form(), row), there ? "有" : "无");
            if (!there) {
                emptyRow(table.form(), row);
            }
        });
    }

    private void set(String key, String value) {
        draft.apply(new Step.SettingStep(key, draft.setting(key), Optional.of(value)));
    }

    private void takeInputs() {
        List<Step> steps = new ArrayList<>();
        cells.forEach((cell, read) -> {
            if (calculation.has(cell)) {
                steps.add(new Step.EntryStep(cell, draft.entry(cell), calculation.isComputed(cell) ? Optional.empty() : input(cell, read)));
            }
        });
        Edit inputs = new Edit("导入", steps);
        draft.apply(inputs);
        calculation.follow(inputs);
    }

    /** The file's figure; an entry that already says the same stays, with its 角分 and where it came from. */
    private Optional<Entry> input(CellAddress cell, ReadCell read) {
        Optional<Entry> before = draft.entry(cell);
        if (before.isPresent() && (read.isBlank() || !(before.get() instanceof Entry.Unreadable))) {
            Amount current = calculation.value(cell).amount();
            MoneyUnit unit = units.get(cell);
            boolean same = read.amount().map(amount -> amount.in(unit).equals(current.in(unit)) && isRounded(amount, unit)).orElse(false);
            if (same) {
                return before;
            }
        }
        return read.amount().map(amount -> new Entry.Figure(amount, read.origin()));
    }

    private static boolean isRounded(Amount amount, MoneyUnit unit) {
        return amount.exactly(unit).stripTrailingZeros().scale() <= 2;
    }

    private void takeTotal(CellAddress cell) {
        ReadCell read = cells.get(cell);
        Amount computed = calculation.sum(cell);
        if (read.amount().isEmpty()) {
            if (!computed.isZero()) {
                contradictions.add(new Contradiction(cell, read.amount(), computed, read.origin()));
            }
            return;
        }
        Optional<Entry> entry = total(cell, read, read.amount().get(), computed);
        if (entry.isPresent()) {
            Edit one = new Edit("", List.of(new Step.EntryStep(cell, draft.entry(cell), entry)));
            draft.apply(one);
            calculation.follow(one);
        }
    }

    private Optional<Entry> total(CellAddress cell, ReadCell read, Amount given, Amount computed) {
        MoneyUnit unit = units.get(cell);
        if (given.isZero() && computed.isZero()) {
            return isMixed(cell.form()) ? Optional.of(new Entry.PrintedZero(read.origin())) : Optional.empty();
        }
        if (!calculation.partsKnown(cell)) {
            return Optional.of(new Entry.Figure(given, read.origin()));
        }
        if (given.equals(computed) || isRounded(given, unit) && unit == MoneyUnit.WAN && given.in(unit).equals(computed.in(unit))) {
            return Optional.empty();
        }
        if (unit == MoneyUnit.WAN && calculation.isWithinRounding(cell, given)) {
            return Optional.of(new Entry.Remainder(given.minus(computed), read.origin()));
        }
        contradictions.add(new Contradiction(cell, Optional.of(given), computed, read.origin()));
        return Optional.of(new Entry.Figure(given, read.origin()));
    }

    private boolean isMixed(String form) {
        return tables.stream().anyMatch(table -> table.form().equals(form) && table.zeroStyle().equals(Optional.of(ZeroStyle.AS_ENTERED)));
    }

    private void enter(CellAddress cell, Optional<Entry> after) {
        draft.apply(new Step.EntryStep(cell, draft.entry(cell), after));
    }
}
