package cn.juesuan.audit;

import cn.juesuan.edition.evaluation.ScoreRules;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** The weights of the indicators add up to 90, and with the money block to 100. */
final class WeightCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        BigDecimal left = scores.remaining();
        if (scores.indicators().isEmpty() || left.signum() == 0) {
            return Stream.empty();
        }
        ScoreRules rules = scores.form().rules();
        return Stream.of(Notes.numbers("自评-分值合计", Strength.ERROR, place.part("合计"), rules.indicators(), scores.weight(),
            "%s 各指标的分值合计 %s，应为 %s，%s %s（加预算执行 %s 分共 %s，应为 %s）。请调整分值，并检查是否漏了指标。".formatted(place.form(),
                Mark.plain(scores.weight()), Mark.plain(rules.indicators()), left.signum() > 0 ? "还差" : "多出", Mark.plain(left.abs()),
                Mark.plain(rules.funding()), Mark.plain(scores.weight().add(rules.funding())), Mark.plain(rules.total()))));
    }
}
