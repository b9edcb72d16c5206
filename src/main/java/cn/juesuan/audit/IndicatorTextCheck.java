package cn.juesuan.audit;

import cn.juesuan.account.Indicator;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.IndicatorText;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.Proposal;
import cn.juesuan.evaluation.Reading;
import cn.juesuan.evaluation.SheetParts.Column;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Indicator rows as written: what is missing, no number, no date, or cannot be compared. */
final class IndicatorTextCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        return scores.indicators().stream().flatMap(score -> Stream.of(missing(place, score), unknownKind(place, scores.form(), score),
                unreadable(place, score, Column.WEIGHT, score.indicator().weight()),
                unreadable(place, score, Column.SCORE, score.indicator().score().orElse("")), negativeWeight(place, score),
                impossible(place, score, Column.TARGET, score.indicator().target()),
                impossible(place, score, Column.ACTUAL, score.indicator().actual()), incomparable(place, score))
            .flatMap(Optional::stream));
    }

    private static Optional<Finding> missing(SheetParts place, IndicatorScore score) {
        Indicator indicator = score.indicator();
        List<String> missing = Stream.of(indicator.level3().isBlank() ? "三级指标" : "", indicator.target().isBlank() ? "年度指标值" : "",
            indicator.actual().isBlank() ? "实际完成值" : "", Mark.isBlank(indicator.weight()) ? "分值" : "").filter(part -> !part.isEmpty()).toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(Notes.error("自评-指标未填", place.indicator(score, Column.TARGET),
            "%s 还没有填%s。请补填，或删除这一行。".formatted(place.name(score), String.join("、", missing))));
    }

    private static Optional<Finding> unknownKind(SheetParts place, EvaluationForm form, IndicatorScore score) {
        Indicator indicator = score.indicator();
        boolean known = form.indicatorClass(indicator.level1()).flatMap(level -> level.kind(indicator.level2())).isPresent();
        return known ? Optional.empty() : Optional.of(Notes.notice("自评-指标分类", place.indicator(score, Column.TARGET),
            "%s 的一级指标“%s”下没有二级指标“%s”。请核对分类。".formatted(place.name(score), indicator.level1(), indicator.level2())));
    }

    private static Optional<Finding> unreadable(SheetParts place, IndicatorScore score, Column column, String text) {
        return Mark.isUnreadable(text) ? Optional.of(Notes.error("自评-%s不能识别".formatted(column.caption()), place.indicator(score, column),
            "%s 的%s“%s”不是数，没有计入。请改正或清除。".formatted(place.name(score), column.caption(), text))) : Optional.empty();
    }

    private static Optional<Finding> negativeWeight(SheetParts place, IndicatorScore score) {
        return score.weight().filter(weight -> weight.signum() < 0).map(weight -> Notes.numbers("自评-分值负数", Strength.ERROR,
            place.indicator(score, Column.WEIGHT), BigDecimal.ZERO, weight, "%s 的分值为负数 %s。请改正。".formatted(place.name(score), weight)));
    }

    private static Optional<Finding> impossible(SheetParts place, IndicatorScore score, Column column, String text) {
        return IndicatorText.read(text) instanceof Reading.ImpossibleDate ? Optional.of(Notes.error("自评-日期不存在",
            place.indicator(score, column), "%s 的%s“%s”没有这一天。请改正日期。".formatted(place.name(score), column.caption(), text.strip())))
            : Optional.empty();
    }

    /** While there is no score it holds up the sheet; once a person has given one it is only worth a look. */
    private static Optional<Finding> incomparable(SheetParts place, IndicatorScore score) {
        if (!(score.proposal() instanceof Proposal.Incomparable incomparable)) {
            return Optional.empty();
        }
        String message = "%s 不能按公式计分：%s".formatted(place.name(score), incomparable.reason());
        return Optional.of(score.score().isPresent() ? Notes.notice("自评-不能比较", place.indicator(score, Column.ACTUAL), message)
            : Notes.error("自评-不能比较", place.indicator(score, Column.ACTUAL), message));
    }
}
