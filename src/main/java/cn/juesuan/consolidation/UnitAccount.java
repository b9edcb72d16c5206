package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.table.FormDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The account of a unit put together again from what its department took over: to be looked at and checked, whether its own file is there or not. */
public final class UnitAccount {
    private UnitAccount() {
    }

    /** @param edition whose forms the unit fills */
    public static Calculation of(Edition edition, MemberUnit unit) {
        Account account = new Account(unit.source().profile());
        unit.figures().rows().stream().filter(row -> edition.form(row.form()).filter(FormDefinition::hasSubjectRows).isPresent())
            .filter(row -> !row.key().equals(FormDefinition.TOTAL)).forEach(row -> account.apply(new Step.RowStep(row.form(), row.key(), Optional.empty(),
                Optional.of(unit.subjects().getOrDefault(row.key(), row.key())))));
        unit.fields().forEach((key, text) -> account.apply(new Step.SupplementStep(key, Optional.empty(), Optional.of(text))));
        Calculation calculation = new Calculation(edition, account);
        List<CellAddress> cells = calculation.cells().toList();
        List<Step> inputs = new ArrayList<>();
        cells.stream().filter(cell -> !calculation.isComputed(cell)).forEach(cell ->
            unit.figures().amount(cell).ifPresent(amount -> inputs.add(step(cell, new Entry.Figure(amount, origin(unit))))));
        carryOut(calculation, inputs);
        cells.stream().filter(calculation::isComputed).forEach(cell ->
            total(calculation, unit, cell).ifPresent(entry -> carryOut(calculation, List.of(step(cell, entry)))));
        return calculation;
    }

    private static Optional<Entry> total(Calculation calculation, MemberUnit unit, CellAddress cell) {
        Optional<Amount> taken = unit.figures().amount(cell);
        if (taken.isPresent() && !calculation.partsKnown(cell)) {
            return Optional.of(new Entry.Figure(taken.get(), origin(unit)));
        }
        return unit.roundings().amount(cell).<Entry>map(rounding -> new Entry.Remainder(rounding, origin(unit)))
            .or(() -> unit.zeros().amount(cell).map(zero -> new Entry.PrintedZero(origin(unit))));
    }

    private static Origin origin(MemberUnit unit) {
        return new Origin(unit.source().path());
    }

    private static Step step(CellAddress cell, Entry entry) {
        return new Step.EntryStep(cell, Optional.empty(), Optional.of(entry));
    }

    private static void carryOut(Calculation calculation, List<Step> steps) {
        Edit edit = new Edit("", steps);
        calculation.account().apply(edit);
        calculation.follow(edit);
    }
}
