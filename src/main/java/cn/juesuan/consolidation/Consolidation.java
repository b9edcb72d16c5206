package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Step;
import cn.juesuan.account.UnitCode;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A department's figures seen by unit: what each contributes to a cell, what was eliminated and adjusted, and what is left unexplained. As long
 * as a unit's own account is open it can be followed, edit by edit; otherwise this is of the moment at which it was made.
 */
public final class Consolidation {
    private final Calculation department;
    private final UnitSums sums;
    private final Differences differences;
    private final UnitEntries entries;

    /** @param department figures of the department's account, which from now on changes together with {@link #follow} only */
    public Consolidation(Calculation department) {
        this(department, new UnitSums(department.account().units()));
    }

    private Consolidation(Calculation department, UnitSums sums) {
        this.department = department;
        this.sums = sums;
        this.differences = new Differences(department);
        this.entries = new UnitEntries(department, sums, differences);
    }

    /** The same after an edit of the department that took over no unit anew. */
    public Consolidation afterEdit() {
        return new Consolidation(department, sums);
    }

    public ConsolidatedCell cell(CellAddress cell) {
        return new ConsolidatedCell(cell, sums.parts(cell), Amount.ofFen(sums.sum(cell)), differences.eliminated(cell), differences.adjusted(cell),
            department.value(cell).amount());
    }

    /**
     * The cells whose figure is not what the units come to: those that cause it, not those that only add them up. None where nothing was taken
     * over yet.
     */
    public Stream<ConsolidatedCell> gaps() {
        return department.account().units().isEmpty() ? Stream.empty() : department.cells().filter(cell -> ownGap(cell) != 0).map(this::cell);
    }

    private long ownGap(CellAddress cell) {
        long own = gap(cell);
        for (Operand operand : department.operands(cell)) {
            own -= operand.sign() * operand.cell().map(this::gap).orElse(0L);
        }
        return own;
    }

    private long gap(CellAddress cell) {
        return department.value(cell).amount().fen() - sums.sum(cell) - differences.change(cell);
    }

    /**
     * Brings the department's account and figures up to date after an edit of a unit's, whose figures are so already.
     *
     * @return what was done to the department's account; empty, and nothing is done, when rows come or go: then it is consolidated anew
     */
    public Optional<Edit> follow(UnitCode unit, Calculation member) {
        List<CellAddress> changed = member.changedCells();
        if (member.structureChanged() || !changed.stream().allMatch(department::has)) {
            return Optional.empty();
        }
        for (CellAddress cell : changed) {
            CellValue value = member.value(cell);
            sums.set(unit, cell, value.known() ? OptionalLong.of(value.amount().fen()) : OptionalLong.empty(),
                MemberFigures.rounding(member, cell, value));
        }
        List<Step> done = new ArrayList<>();
        List<Step> inputs = changed.stream().filter(cell -> !department.isComputed(cell)).flatMap(cell -> entries.step(cell).stream()).toList();
        carryOut(inputs, done);
        changed.stream().filter(department::isComputed).forEach(cell -> carryOut(entries.step(cell).stream().toList(), done));
        return Optional.of(new Edit("汇总", done));
    }

    private void carryOut(List<Step> steps, List<Step> done) {
        if (!steps.isEmpty()) {
            Account account = department.account();
            Edit edit = new Edit("", steps);
            account.apply(edit);
            department.follow(edit);
            done.addAll(steps);
        }
    }
}
