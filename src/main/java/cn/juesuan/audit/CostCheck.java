package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.Rounding;
import cn.juesuan.edition.evaluation.IndicatorKind;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.SheetParts.Column;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cost indicators say was spent is what the money block says: one of them, or all together. */
final class CostCheck implements SheetCheck {
    /** An amount is read to 0.01 万元 in one place and exactly in the other. */
    private static final long TOLERANCE = Rounding.tolerance(2);

    private record Cost(IndicatorScore score, Amount amount) {
    }

    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        List<Cost> costs = scores.indicators().stream().filter(score -> scores.form().kind(score.indicator().level2())
            .map(IndicatorKind::reverse).orElse(false)).flatMap(score -> amount(score).map(amount -> new Cost(score, amount)).stream()).toList();
        Optional<Amount> spent = scores.funding().totals().known(FundingColumn.ACTUAL);
        return costs.isEmpty() || spent.isEmpty() ? Stream.empty() : check(place, costs, spent.get());
    }

    private static Stream<Finding> check(SheetParts place, List<Cost> costs, Amount spent) {
        Amount all = costs.stream().map(Cost::amount).reduce(Amount.ZERO, Amount::plus);
        // a total cost among its own components counts once
        Amount sum = costs.stream().map(Cost::amount).filter(total -> costs.size() > 2 && isSame(total, all.minus(total))).findFirst().orElse(all);
        if (isSame(sum, spent) || costs.stream().anyMatch(cost -> isSame(cost.amount(), spent))) {
            return Stream.empty();
        }
        return Stream.of(Notes.money("自评-成本与执行数", Strength.NOTICE, place.indicator(costs.get(0).score(), Column.ACTUAL), spent, sum,
            "%s 成本指标的实际完成合计 %s 万元，全年执行数是 %s 万元，相差 %s 万元。请核对两处金额；口径不同的，说明理由后可以保留。".formatted(place.form(), sum, spent,
                sum.minus(spent))));
    }

    private static boolean isSame(Amount first, Amount second) {
        return Math.abs(first.minus(second).fen()) <= TOLERANCE;
    }

    /** Amounts only: a cost row may also hold words or a percentage. */
    private static Optional<Amount> amount(IndicatorScore score) {
        return AmountText.read(score.indicator().actual(), MoneyUnit.WAN) instanceof AmountText.Read read ? Optional.of(read.amount())
            : Optional.empty();
    }
}
