package cn.juesuan.audit;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Total and grade: the explanation a low total needs, and what an imported sheet printed instead. */
final class TotalCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        return Stream.of(explanation(place, scores), needlessExplanation(place, scores), total(place, scores), grade(place, scores))
            .flatMap(Optional::stream);
    }

    private static Optional<Finding> explanation(SheetParts place, SheetScores scores) {
        BigDecimal line = scores.form().rules().explanationBelow();
        return scores.total().filter(total -> scores.needsExplanation() && scores.sheet().explanation().isBlank())
            .map(total -> Notes.numbers("自评-缺原因分析", Strength.ERROR, place.part("原因分析"), line, total,
                "%s 总分 %s 低于 %s，没有填原因分析及拟采取的措施。请补填。".formatted(place.form(), total, Mark.plain(line))));
    }

    private static Optional<Finding> needlessExplanation(SheetParts place, SheetScores scores) {
        BigDecimal line = scores.form().rules().explanationBelow();
        return scores.total().filter(total -> scores.isComplete() && !scores.needsExplanation() && !scores.sheet().explanation().isBlank())
            .map(total -> Notes.notice("自评-多填原因分析", place.part("原因分析"),
                "%s 总分 %s 不低于 %s，不需要填原因分析及拟采取的措施。请核对总分；确需说明的可以保留。".formatted(place.form(), total, Mark.plain(line))));
    }

    private static Optional<Finding> total(SheetParts place, SheetScores scores) {
        Optional<BigDecimal> stated = scores.sheet().stated().total().flatMap(Mark::read);
        return scores.total().flatMap(total -> stated.filter(printed -> printed.compareTo(total) != 0).map(printed ->
            Notes.numbers("自评-总分", Strength.ERROR, place.part("合计"), total, printed,
                "%s 原表的总分为 %s，各项得分合计为 %s（预算执行 %s ＋ 各指标 %s），相差 %s。请核对得分，并检查是否漏了指标。".formatted(place.form(), printed, total,
                    scores.funding().score().map(Notes::text).orElse("未定"), scores.indicatorTotal(), printed.subtract(total)))));
    }

    private static Optional<Finding> grade(SheetParts place, SheetScores scores) {
        Optional<String> stated = scores.sheet().stated().grade().map(String::strip).filter(text -> !text.isEmpty());
        return scores.grade().flatMap(grade -> stated.filter(printed -> !printed.equals(grade)).map(printed ->
            Notes.words("自评-等级", Strength.ERROR, place.part("自评等级"), grade, printed,
                "%s 原表的自评等级为“%s”，总分 %s 应为“%s”。请核对总分和等级。".formatted(place.form(), printed,
                    scores.total().map(Notes::text).orElse(""), grade))));
    }
}
