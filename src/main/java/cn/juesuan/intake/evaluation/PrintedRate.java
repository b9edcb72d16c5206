package cn.juesuan.intake.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.MoneyUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The rate of a funding row. A cell without the format of a percentage holds 0.9828 for 98.28%. */
final class PrintedRate {
    private PrintedRate() {
    }

    /** The row with its rate as a percentage, where it is printed as a fraction. */
    static FundingRow of(FundingRow row) {
        Optional<BigDecimal> printed = row.rate().flatMap(MarkReading::read);
        boolean fraction = printed.isPresent() && printed.get().signum() > 0 && isFraction(row, printed.get());
        return fraction ? row.withRate(Optional.of(printed.get().movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%")) : row;
    }

    /** By what the money says; without money nothing above one is a fraction. */
    private static boolean isFraction(FundingRow row, BigDecimal printed) {
        Optional<BigDecimal> budget = figure(row.budget());
        Optional<BigDecimal> actual = figure(row.actual());
        if (budget.isEmpty() || actual.isEmpty() || budget.get().signum() == 0) {
            return printed.compareTo(BigDecimal.ONE) <= 0;
        }
        BigDecimal rate = actual.get().divide(budget.get(), MathContext.DECIMAL64);
        return printed.subtract(rate).abs().compareTo(printed.subtract(rate.movePointRight(2)).abs()) < 0;
    }

    private static Optional<BigDecimal> figure(Optional<FundingEntry> entry) {
        return entry.filter(FundingEntry.Figure.class::isInstance).map(each -> ((FundingEntry.Figure) each).amount())
            .map((Amount amount) -> amount.exactly(MoneyUnit.YUAN));
    }
}
