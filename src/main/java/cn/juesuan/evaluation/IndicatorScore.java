package cn.juesuan.evaluation;

import cn.juesuan.account.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The score of one indicator.
 *
 * @param number   its row, from 1
 * @param proposal what the form's notes make of it
 */
public record IndicatorScore(int number, Indicator indicator, Proposal proposal) {
    public Optional<BigDecimal> weight() {
        return Mark.read(indicator.weight());
    }

    /** The score the user gave. */
    public Optional<BigDecimal> given() {
        return indicator.score().flatMap(Mark::read);
    }

    /** The score that counts: the given one, otherwise the proposed one. Text that is no number counts as no score yet. */
    public Optional<BigDecimal> score() {
        return indicator.score().filter(text -> !Mark.isBlank(text)).isPresent() ? given() : proposal.proposed();
    }

    /** Given less proposed, where both are there and differ. */
    public Optional<BigDecimal> difference() {
        return given().flatMap(score -> proposal.proposed().map(score::subtract)).filter(difference -> difference.signum() != 0);
    }

    public boolean isBelowWeight() {
        return score().isPresent() && weight().isPresent() && score().get().compareTo(weight().get()) < 0;
    }

    public boolean isAboveWeight() {
        return score().isPresent() && weight().isPresent() && score().get().compareTo(weight().get()) > 0;
    }
}
