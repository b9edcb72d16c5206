package cn.juesuan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All percentages that two figures can give which print as the published ones do. A published percentage is right when it prints like one of them.
 *
 * @param exact from the printed figures as they stand, in percent
 */
record RateRange(BigDecimal low, BigDecimal high, BigDecimal exact) {
    /** How a published percentage fits. */
    enum Fit { RIGHT, ROUNDING, WRONG }

    /** {@code part} of {@code whole}, each known only to its slack; empty when the whole may be nothing. */
    static Optional<RateRange> of(BigDecimal part, BigDecimal partSlack, BigDecimal whole, BigDecimal wholeSlack) {
        BigDecimal least = whole.abs().subtract(wholeSlack);
        if (least.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal size = part.abs();
        return Optional.of(new RateRange(percent(size.subtract(partSlack).max(BigDecimal.ZERO), whole.abs().add(wholeSlack)), percent(size.add(partSlack), least),
            percent(size, whole.abs())));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(Numbers.HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** @param slack half a unit of the last place that is printed */
    Fit fit(BigDecimal published, BigDecimal slack) {
        BigDecimal size = published.abs();
        if (isBetween(size, slack)) {
            return Fit.RIGHT;
        }
        return isBetween(size, slack.add(Numbers.CENT)) ? Fit.ROUNDING : Fit.WRONG;
    }

    private boolean isBetween(BigDecimal size, BigDecimal slack) {
        return size.add(slack).compareTo(low) >= 0 && size.subtract(slack).compareTo(high) <= 0;
    }

    /** To two places, half up. */
    BigDecimal rounded() {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
