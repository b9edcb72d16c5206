package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.Origin;
import cn.juesuan.account.Step;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.Operand;
import java.util.Optional;

/**
 * The entries by which a department's account holds what its units come to. A cell in which somebody entered a figure for the department itself
 * keeps it; that it differs shows as a gap.
 */
record UnitEntries(Calculation department, UnitSums sums, Differences differences) {
    /** Whether the department has a figure of its own there. */
    static boolean isOwn(Optional<Entry> entry) {
        return entry.filter(present -> !(present instanceof Entry.Link) && !present.origin().equals(Origin.UNITS)).isPresent();
    }

    /** The step that brings a cell to what its units come to; empty where it is there already, or has a figure of its own. */
    Optional<Step> step(CellAddress cell) {
        Account account = department.account();
        Optional<Entry> before = account.entry(cell);
        if (isOwn(before)) {
            return Optional.empty();
        }
        Optional<Entry> after = department.isComputed(cell) ? total(cell) : input(cell);
        return before.equals(after) ? Optional.empty() : Optional.of(new Step.EntryStep(cell, before, after));
    }

    private Optional<Entry> input(CellAddress cell) {
        return sums.isKnown(cell) || differences.concerns(cell)
            ? Optional.of(new Entry.Figure(Amount.ofFen(sums.sum(cell) + differences.change(cell)), Origin.UNITS)) : Optional.empty();
    }

    /**
     * A total follows from its parts, but for the 尾差 of the units' published totals, and for totals that units have without parts. When these
     * stand beside the parts of other units, both figures stay in sight.
     */
    private Optional<Entry> total(CellAddress cell) {
        if (!sums.isKnown(cell)) {
            return Optional.empty();
        }
        long more = sums.sum(cell);
        for (Operand operand : department.operands(cell)) {
            more -= operand.sign() * operand.cell().map(sums::sum).orElse(0L);
        }
        long rounding = sums.rounding(cell);
        if (!department.partsKnown(cell)) {
            return Optional.of(new Entry.Figure(Amount.ofFen(sums.sum(cell) + differences.change(cell)), Origin.UNITS));
        }
        if (more != rounding) {
            return Optional.of(new Entry.Figure(department.sum(cell).plus(Amount.ofFen(more)), Origin.UNITS));
        }
        if (rounding != 0) {
            return Optional.of(new Entry.Remainder(Amount.ofFen(rounding), Origin.UNITS));
        }
        return sums.printsZero(cell) && department.sum(cell).isZero() ? Optional.of(new Entry.PrintedZero(Origin.UNITS)) : Optional.empty();
    }
}
