package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of a budget was spent (执行率 B/A), always from the amounts themselves and never from a rounded rate. */
public record ExecutionRate(Amount budget, Amount actual) {
    /** Percent, half up; empty when there is no budget, for then there is no rate. */
    public Optional<BigDecimal> percent(int decimals) {
        return share(BigDecimal.valueOf(100), decimals);
    }

    /** {@code whole} × B ÷ A, half up; empty when there is no budget. */
    public Optional<BigDecimal> share(BigDecimal whole, int decimals) {
        return budget.fen() <= 0 ? Optional.empty() : Optional.of(whole.multiply(BigDecimal.valueOf(actual.fen()))
            .divide(BigDecimal.valueOf(budget.fen()), decimals, RoundingMode.HALF_UP));
    }

    /** As printed: 99.42%. */
    public Optional<String> printed(int decimals) {
        return percent(decimals).map(percent -> percent.toPlainString() + "%");
    }
}
