package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the tables of a department's account what its units come to. Rows that units have are added; rows that only came from units are taken
 * out when no unit has them any more.
 */
public final class ConsolidatedAccount {
    private final Edition edition;
    private final Account draft;
    private final UnitSums sums;
    private final Set<UnitFigures.Row> rowsBefore = new HashSet<>();

    private ConsolidatedAccount(Edition edition, Collection<MemberUnit> before, Account department) {
        this.edition = edition;
        before.forEach(unit -> rowsBefore.addAll(unit.figures().rows()));
        this.draft = department.copy();
        this.sums = new UnitSums(department.units());
    }

    /**
     * @param before     the units whose figures the account holds so far
     * @param department with its units, eliminations and adjustments; stays as it is
     * @return the same account with the figures that follow from them
     */
    public static Account of(Edition edition, Collection<MemberUnit> before, Account department) {
        ConsolidatedAccount made = new ConsolidatedAccount(edition, before, department);
        edition.forms().stream().filter(FormDefinition::hasSubjectRows).map(FormDefinition::name).forEach(made::takeRows);
        made.takeFigures();
        return made.draft;
    }

    private void takeRows(String form) {
        Set<String> codes = sums.cells().stream().filter(cell -> cell.form().equals(form)).map(CellAddress::row)
            .filter(row -> !row.equals(FormDefinition.TOTAL)).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<CellAddress>> entered = draft.entries().keySet().stream().filter(cell -> cell.form().equals(form))
            .collect(Collectors.groupingBy(CellAddress::row));
        List.copyOf(draft.rows(form).keySet()).stream().filter(code -> !codes.contains(code))
            .filter(code -> rowsBefore.contains(new UnitFigures.Row(form, code))).forEach(code -> remove(form, code, entered.getOrDefault(code, List.of())));
        Map<UnitCode, MemberUnit> units = draft.units().stream().collect(Collectors.toMap(MemberUnit::code, Function.identity()));
        codes.stream().filter(code -> !draft.rows(form).containsKey(code)).forEach(code -> row(form, code, Optional.of(name(form, code, units))));
    }

    /** Takes the row out, unless the department has a figure of its own in it. */
    private void remove(String form, String code, List<CellAddress> entered) {
        if (entered.stream().noneMatch(cell -> UnitEntries.isOwn(draft.entry(cell)))) {
            entered.forEach(cell -> draft.apply(new Step.EntryStep(cell, draft.entry(cell), Optional.empty())));
            row(form, code, Optional.empty());
        }
    }

    private void row(String form, String code, Optional<String> name) {
        draft.apply(new Step.RowStep(form, code, Optional.ofNullable(draft.rows(form).get(code)), name));
    }

    private String name(String form, String code, Map<UnitCode, MemberUnit> units) {
        return Optional.ofNullable(draft.learnedSubjects().get(code)).or(() -> Optional.ofNullable(edition.subjects().get(code)))
            .or(() -> edition.form(form).stream().flatMap(definition -> definition.figureColumns().stream())
                .flatMap(column -> sums.first(new CellAddress(form, code, column)).stream())
                .flatMap(unit -> Optional.ofNullable(units.get(unit).subjects().get(code)).stream()).findFirst())
            .orElse(code);
    }

    private void takeFigures() {
        Calculation calculation = new Calculation(edition, draft);
        UnitEntries entries = new UnitEntries(calculation, sums, new Differences(calculation));
        List<CellAddress> cells = calculation.cells().toList();
        List<Step> inputs = new ArrayList<>();
        cells.stream().filter(cell -> !calculation.isComputed(cell)).forEach(cell -> entries.step(cell).ifPresent(inputs::add));
        carryOut(calculation, inputs);
        cells.stream().filter(calculation::isComputed).forEach(cell ->
            entries.step(cell).ifPresent(step -> carryOut(calculation, List.of(step))));
    }

    private void carryOut(Calculation calculation, List<Step> steps) {
        Edit edit = new Edit("", steps);
        draft.apply(edit);
        calculation.follow(edit);
    }
}
