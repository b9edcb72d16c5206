package cn.juesuan.audit;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.Proposal;
import cn.juesuan.evaluation.SheetParts.Column;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores of indicators: above their weight, below it without a reason, other than the formula, or still open. */
final class IndicatorScoreCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        return scores.indicators().stream().flatMap(score -> Stream.of(outside(place, score).or(() -> different(place, score)),
            withoutReason(place, score), open(place, score)).flatMap(Optional::stream));
    }

    private static Optional<Finding> outside(SheetParts place, IndicatorScore score) {
        Optional<BigDecimal> negative = score.score().filter(mark -> mark.signum() < 0);
        if (negative.isPresent()) {
            return Optional.of(Notes.numbers("自评-得分负数", Strength.ERROR, place.indicator(score, Column.SCORE), BigDecimal.ZERO, negative.get(),
                "%s 得分为负数 %s。请改正。".formatted(place.name(score), negative.get())));
        }
        if (!score.isAboveWeight()) {
            return Optional.empty();
        }
        BigDecimal mark = score.score().orElseThrow();
        BigDecimal weight = score.weight().orElseThrow();
        return Optional.of(Notes.numbers("自评-超分值", Strength.ERROR, place.indicator(score, Column.SCORE), weight, mark,
            "%s 得分 %s 高于分值 %s，多 %s。得分最高为分值，请改正。".formatted(place.name(score), mark, Mark.plain(weight), mark.subtract(weight))));
    }

    /** Too much is an error; too little may be meant, and needs its reason anyway. */
    private static Optional<Finding> different(SheetParts place, IndicatorScore score) {
        return score.difference().map(difference -> {
            BigDecimal given = score.given().orElseThrow();
            return Notes.numbers("自评-得分与公式不同", difference.signum() > 0 ? Strength.ERROR : Strength.NOTICE,
                place.indicator(score, Column.SCORE), given.subtract(difference), given, "%s 得分为 %s，按公式应为 %s（%s），相差 %s。%s".formatted(
                    place.name(score), given, given.subtract(difference), score.proposal().explanation(), difference,
                    difference.signum() > 0 ? "请改正，或核对指标值和实际完成值。" : "请核对；有意从严的，写明偏差原因后可以保留。"));
        });
    }

    private static Optional<Finding> withoutReason(SheetParts place, IndicatorScore score) {
        if (!score.isBelowWeight() || !score.indicator().reason().isBlank()) {
            return Optional.empty();
        }
        BigDecimal mark = score.score().orElseThrow();
        BigDecimal weight = score.weight().orElseThrow();
        return Optional.of(Notes.numbers("自评-缺偏差原因", Strength.ERROR, place.indicator(score, Column.REASON), weight, mark,
            "%s 得分 %s 低于分值 %s，少 %s，没有写偏差原因及改进措施。请补写。".formatted(place.name(score), mark, Mark.plain(weight),
                weight.subtract(mark))));
    }

    private static Optional<Finding> open(SheetParts place, IndicatorScore score) {
        return score.proposal() instanceof Proposal.Asked asked && score.score().isEmpty() && !Mark.isUnreadable(score.indicator().score().orElse(""))
            ? Optional.of(Notes.notice("自评-待定分", place.indicator(score, Column.SCORE), "%s 还没有得分：%s".formatted(place.name(score), asked.question())))
            : Optional.empty();
    }
}
