package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a rate may have been before budget and outturn were rounded to 0.01 万元: 31.58 of 39.60 is 79.75 %, but 31.584, which prints as
 * 31.58 too, is 79.76 %.
 */
public record RateSpread(ExecutionRate rate) {
    /** Half of 0.01 万元 in 分, just below it: the most that rounding can have taken or given. */
    private static final long HALF_STEP = MoneyUnit.WAN.fen() / 200;

    /** Whether {@code whole} × B ÷ A prints as {@code printed} for some amounts that themselves print as ours do. */
    public boolean mayPrint(BigDecimal whole, BigDecimal printed, int decimals) {
        long budget = slack(rate.budget());
        long actual = slack(rate.actual());
        if (rate.budget().fen() <= budget || printed.scale() > decimals) {
            return false;
        }
        BigDecimal lowest = share(whole, rate.actual().fen() - actual, rate.budget().fen() + budget, decimals);
        BigDecimal highest = share(whole, rate.actual().fen() + actual, rate.budget().fen() - budget, decimals);
        return printed.compareTo(lowest) >= 0 && printed.compareTo(highest) <= 0 && printed.compareTo(whole) <= 0;
    }

    private static long slack(Amount amount) {
        return !amount.isZero() && Rounding.isWholeStep(amount) ? HALF_STEP : 0;
    }

    private static BigDecimal share(BigDecimal whole, long actual, long budget, int decimals) {
        return whole.multiply(BigDecimal.valueOf(actual)).divide(BigDecimal.valueOf(budget), decimals, RoundingMode.HALF_UP);
    }
}
