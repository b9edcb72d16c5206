package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.calc.Calculation;
import cn.juesuan.form.Strength;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Negative figures: allowed, but marked, for most are slips. Balances that may well be negative are named by the edition. */
public final class NegativeRule implements Rule {
    @Override
    public Stream<Finding> check(Calculation figures) {
        Set<CellAddress> allowed = figures.mayBeNegative();
        return figures.account().entries().entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Entry.Figure figure && figure.amount().isNegative())
            .map(java.util.Map.Entry::getKey).filter(cell -> !allowed.contains(cell)).sorted(Rules.BY_PLACE)
            .map(cell -> new Finding("金额-负数", Strength.NOTICE, List.of(cell), Optional.empty(), Optional.of(figures.value(cell).amount()),
                "%s 为负数 %s。请核对；确为冲减的，说明理由后可以保留。".formatted(cell, figures.value(cell).amount())));
    }
}
