package cn.juesuan.evaluation;

import cn.juesuan.edition.evaluation.ScoreRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The formulas of the form for targets in numbers (填表说明): B ÷ A × weight where more is better, A ÷ B × weight where less is. Nothing is
 * rounded but the score, half up, and no score is above the weight unless the edition rewards over-fulfilment.
 *
 * @param target A
 * @param actual B, in the unit of A or in one that can be converted
 * @param steps  what was done before the formula, such as a conversion
 */
record Ratio(ScoreRules rules, BigDecimal weight, Quantity target, Quantity actual, List<String> steps) {
    private static final int SHOWN_DECIMALS = 6;

    /** B less A in basic units: negative, zero or positive. */
    int comparison() {
        return actual.inBasicUnits().compareTo(target.inBasicUnits());
    }

    /** B ÷ A × weight; A must not be zero. */
    Proposal.Scored forward() {
        return scored("正向指标（越多越好）", actual, target, comparison() >= 0);
    }

    /** A ÷ B × weight; B must not be zero. */
    Proposal.Scored reverse() {
        return scored("反向指标（越少越好）", target, actual, comparison() <= 0);
    }

    private Proposal.Scored scored(String kind, Quantity upper, Quantity lower, boolean met) {
        BigDecimal formula = weight.multiply(upper.inBasicUnits()).divide(lower.inBasicUnits(), rules.scoreDecimals(), RoundingMode.HALF_UP);
        BigDecimal full = weight.setScale(rules.scoreDecimals(), RoundingMode.HALF_UP);
        boolean capped = met && !rules.overfulfilment();
        List<String> working = new ArrayList<>(steps);
        working.add("%s：指标值 %s，实际完成 %s".formatted(kind, target, inUnitOf(actual)));
        working.add(capped ? "达到指标值，得满分 %s".formatted(full.toPlainString())
            : "%s ÷ %s × %s = %s".formatted(number(upper), number(lower), Mark.plain(weight), formula.toPlainString()));
        return new Proposal.Scored(capped ? full : formula, working);
    }

    private String number(Quantity quantity) {
        return Mark.plain(inUnitOf(quantity).value());
    }

    /** The quantity in the target's unit, for showing only. */
    private Quantity inUnitOf(Quantity quantity) {
        if (quantity.unit().equals(target.unit())) {
            return quantity;
        }
        BigDecimal value = quantity.inBasicUnits().divide(target.measure().factor(), SHOWN_DECIMALS, RoundingMode.HALF_UP);
        return new Quantity(value, target.unit());
    }
}
