package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cells that hold text which is no figure. */
public final class UnreadableRule implements Rule {
    @Override
    public Stream<Finding> check(Calculation figures) {
        return Rules.atEntries(this, figures);
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        return figures.account().entry(cell).filter(Entry.Unreadable.class::isInstance)
            .map(entry -> finding(cell, (Entry.Unreadable) entry)).stream();
    }

    private static Finding finding(CellAddress cell, Entry.Unreadable entry) {
        return new Finding("金额-不能识别", Strength.ERROR, List.of(cell), Optional.empty(), Optional.empty(),
            "%s 中的“%s”不是金额，未计入合计。请改成数字或清除。".formatted(cell, entry.text()));
    }
}
