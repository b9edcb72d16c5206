package cn.juesuan.audit;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Score tables of department evaluations: weights, scores, and the same result as everywhere else. */
public final class DepartmentEvaluationRule implements Rule {
    private static final int WEIGHT = 1;
    private static final int SCORE = 2;

    @Override
    public Stream<Finding> check(Calculation figures) {
        List<DepartmentEvaluation> evaluations = figures.account().evaluations();
        return IntStream.range(0, evaluations.size()).boxed().flatMap(index -> {
            EvaluationScores scores = new EvaluationScores(figures.edition().evaluation(), evaluations.get(index));
            String form = SheetPart.SCORE_TABLE + (index + 1);
            return Stream.of(rows(form, scores), weights(form, scores).stream(), scheme(form, scores).stream(),
                stated(form, scores), linked(form, scores, figures)).flatMap(stream -> stream);
        });
    }

    @Override
    public Stream<Finding> at(Calculation figures, SheetPart part) {
        return part.isOfSheet() ? Stream.empty() : check(figures).filter(finding -> finding.places().contains(part));
    }

    private static Stream<Finding> rows(String form, EvaluationScores scores) {
        List<EvaluationRow> rows = scores.evaluation().rows();
        return IntStream.range(0, rows.size()).boxed().flatMap(index -> Stream.concat(unreadable(form, index + 1, rows.get(index)),
            above(form, index + 1, rows.get(index)).stream()));
    }

    private static Stream<Finding> unreadable(String form, int number, EvaluationRow row) {
        return Stream.of(WEIGHT, SCORE).filter(column -> Mark.isUnreadable(column == WEIGHT ? row.weight() : row.score()))
            .map(column -> Notes.error("评价-不能识别", new SheetPart(form, Integer.toString(number), column), "%s 第 %d 行的%s“%s”不是数，没有计入。请改正或清除。"
                .formatted(form, number, column == WEIGHT ? "分值" : "得分", column == WEIGHT ? row.weight() : row.score())));
    }

    private static Optional<Finding> above(String form, int number, EvaluationRow row) {
        return Mark.read(row.weight()).flatMap(weight -> Mark.read(row.score()).filter(score -> score.compareTo(weight) > 0)
            .map(score -> Notes.numbers("评价-超分值", Strength.ERROR, new SheetPart(form, Integer.toString(number), SCORE), weight, score,
                "%s 第 %d 行“%s”得分 %s 高于分值 %s，多 %s。请改正。".formatted(form, number, row.level3(), score, weight, score.subtract(weight)))));
    }

    private static Optional<Finding> weights(String form, EvaluationScores scores) {
        BigDecimal total = scores.form().rules().total();
        BigDecimal sum = scores.total().weight();
        return scores.evaluation().rows().isEmpty() || sum.compareTo(total) == 0 ? Optional.empty()
            : Optional.of(Notes.numbers("评价-分值合计", Strength.ERROR, new SheetPart(form, "合计", WEIGHT), total, sum,
                "%s 分值合计 %s，应为 %s，相差 %s。请调整分值。".formatted(form, Mark.plain(sum), Mark.plain(total), Mark.plain(sum.subtract(total)))));
    }

    private static Optional<Finding> scheme(String form, EvaluationScores scores) {
        Map<String, EvaluationScores.Sum> classes = scores.byClass();
        boolean known = scores.form().schemes().stream().anyMatch(scheme -> scheme.weights().keySet().equals(classes.keySet())
            && scheme.weights().entrySet().stream().allMatch(entry -> classes.get(entry.getKey()).weight().compareTo(entry.getValue()) == 0));
        if (known || classes.isEmpty() || weights(form, scores).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Notes.notice("评价-各类分值", new SheetPart(form, "合计", WEIGHT), "%s 各类分值为 %s，与常用的 %s 不同。请核对。".formatted(form,
            classes.entrySet().stream().map(entry -> entry.getKey() + Mark.plain(entry.getValue().weight())).collect(Collectors.joining("/")),
            scores.form().schemes().stream().map(scheme -> scheme.name()).collect(Collectors.joining("、")))));
    }

    private static Stream<Finding> stated(String form, EvaluationScores scores) {
        BigDecimal total = scores.total().score();
        Optional<Finding> sum = scores.evaluation().stated().total().flatMap(Mark::read).filter(printed -> printed.compareTo(total) != 0)
            .map(printed -> Notes.numbers("评价-总分", Strength.ERROR, new SheetPart(form, "合计", SCORE), total, printed,
                "%s 原表的总分为 %s，各行得分合计为 %s，相差 %s。请核对得分。".formatted(form, printed, total, printed.subtract(total))));
        Optional<Finding> grade = scores.grade().flatMap(earned -> scores.evaluation().stated().grade().filter(printed -> !printed.equals(earned))
            .map(printed -> Notes.words("评价-等级", Strength.ERROR, new SheetPart(form, "等级", SCORE), earned, printed,
                "%s 原表的等级为“%s”，总分 %s 应为“%s”。请核对总分和等级。".formatted(form, printed, total, earned))));
        return Stream.concat(sum.stream(), grade.stream());
    }

    /** A department may well mark otherwise than the unit did, but both figures stand in one report. */
    private static Stream<Finding> linked(String form, EvaluationScores scores, Calculation figures) {
        Optional<SheetScores> sheet = scores.evaluation().sheet().flatMap(figures.account()::sheet)
            .map(found -> SheetScores.of(scores.form(), found));
        if (sheet.isEmpty()) {
            return Stream.of(Notes.notice("评价-未关联", new SheetPart(form, "合计", SCORE),
                "%s“%s”没有关联自评表。请关联所评价项目的自评表。".formatted(form, scores.evaluation().title())));
        }
        BigDecimal own = scores.total().score();
        return sheet.get().total().filter(total -> scores.isComplete() && total.compareTo(own) != 0).map(total -> Notes.numbers("评价-与自评不同",
            Strength.NOTICE, new SheetPart(form, "合计", SCORE), total, own, "%s 评价得分 %s，该项目自评总分 %s，相差 %s。评价得分可以与自评不同，请核对说明中引用的是哪一个。"
                .formatted(form, own, total, own.subtract(total)))).stream();
    }
}
