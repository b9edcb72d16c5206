package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.Strength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Negative figures: allowed, but marked, for most are slips. Balances that may well be negative are named by the edition. */
public final class NegativeRule implements Rule {
    @Override
    public Stream<Finding> check(Calculation figures) {
        return Rules.atEntries(this, figures);
    }

    @Override
    public Stream<Finding> at(Calculation figures, CellAddress cell) {
        Amount amount = figures.value(cell).amount();
        return amount.isNegative() && figures.account().entry(cell).filter(Entry.Figure.class::isInstance).isPresent()
            && !figures.mayBeNegative().contains(cell) ? Stream.of(finding(cell, amount)) : Stream.empty();
    }

    private static Finding finding(CellAddress cell, Amount amount) {
        return new Finding("金额-负数", Strength.NOTICE, List.of(cell), Optional.empty(), Optional.of(amount),
            "%s 为负数 %s。请核对；确为冲减的，说明理由后可以保留。".formatted(cell, amount));
    }
}
