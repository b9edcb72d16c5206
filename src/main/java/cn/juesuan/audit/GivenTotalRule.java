package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellState;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Totals that were given as such: those their parts contradict, those kept for 尾差, and those still without parts (无明细). */
public final class GivenTotalRule implements Rule {
    /** 编号 under which totals are found that have no parts yet. */
    static final String WITHOUT_PARTS = "合计-无明细";

    @Override
    public Stream<Finding> check(Calculation figures) {
        return Rules.atEntries(this, figures);
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        return figures.account().entry(cell).filter(entry -> figures.isComputed(cell)).flatMap(entry -> finding(figures, cell, entry)).stream();
    }

    private static Optional<Finding> finding(Calculation figures, CellAddress cell, Entry entry) {
        CellState state = figures.value(cell).state();
        Amount computed = figures.sum(cell);
        Amount shown = figures.value(cell).amount();
        if (state == CellState.CONTRADICTED && entry instanceof Entry.Figure given) {
            return Optional.of(new Finding("合计-不符", Strength.ERROR, List.of(cell), Optional.of(computed), Optional.of(given.amount()),
                "%s 所给的合计为 %s%s，按明细算得 %s，相差 %s。请核对明细；以明细为准时清除此格所给的数。".formatted(cell, given.amount(),
                    source(entry), computed, given.amount().minus(computed))));
        }
        if (state == CellState.ADJUSTED) {
            return Optional.of(new Finding("合计-尾差", Strength.ROUNDING, List.of(cell), Optional.of(computed), Optional.of(shown),
                "%s 为 %s，按明细算得 %s，相差 %s，属四舍五入的尾差，按公开数保留。".formatted(cell, shown, computed, shown.minus(computed))));
        }
        return state != CellState.STATED || shown.isZero() ? Optional.empty()
            : Optional.of(new Finding(WITHOUT_PARTS, Strength.NOTICE, List.of(cell), Optional.empty(), Optional.of(shown),
                "%s 为 %s，没有明细支持。录入明细后以明细的合计为准。".formatted(cell, shown)));
    }

    private static String source(Entry entry) {
        return entry.origin().isTyped() ? "" : "（" + entry.origin().text() + "）";
    }
}
