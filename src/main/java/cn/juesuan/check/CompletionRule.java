package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Outturn against budget: the percentage recomputed, none where the budget is nothing, and the word for above or below. */
final class CompletionRule implements PublishedRule {
    private static final Pattern WORD = Pattern.compile("^[^。；]{0,20}。?决算数(大于|高于|超过|小于|低于)[^。；\\d]{0,10}预算");
    private static final int NEAR = 80;

    @Override
    public Stream<PublishedFinding> check(Published report) {
        return report.statements().stream().filter(statement -> statement.figure("预算").isPresent() && statement.figure("决算").isPresent())
            .flatMap(statement -> Stream.of(rate(report, statement), direction(report, statement)).flatMap(Optional::stream));
    }

    private static Optional<PublishedFinding> rate(Published report, Statement statement) {
        Optional<TextFigure> given = statement.figure("完成率");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        TextFigure rate = given.get();
        TextFigure budget = statement.figure("预算").orElseThrow();
        TextFigure actual = statement.figure("决算").orElseThrow();
        if (budget.isZero()) {
            return Optional.of(Verdict.of(report, "说明-预算为零", statement).words("没有完成率", rate.printed() + "%",
                "“%s”：预算为 0，没有完成率，却写了 %s%%%s。请改写。".formatted(statement.quote(), rate.printed(), ofWhat(statement, rate))));
        }
        Optional<RateRange> range = RateRange.of(actual.value(), actual.moneySlack(), budget.value(), budget.moneySlack());
        RateRange.Fit fit = range.map(each -> each.fit(rate.value(), rate.slack())).orElse(RateRange.Fit.RIGHT);
        if (fit == RateRange.Fit.RIGHT) {
            return Optional.empty();
        }
        BigDecimal expected = range.get().rounded();
        return Optional.of(Verdict.of(report, "说明-完成率", statement).roundingIf(fit == RateRange.Fit.ROUNDING).numbers(expected, rate.value(),
            "“%s”中的完成率为 %s%%，按 %s ÷ %s 应为 %s%%，相差 %s 个百分点%s。%s".formatted(statement.quote(), rate.printed(), actual.printed(), budget.printed(),
                Numbers.text(expected), Numbers.text(rate.value().subtract(expected)), ofWhat(statement, rate),
                fit == RateRange.Fit.ROUNDING ? "四舍五入前可能如此，属尾差。" : "请核对预算数、决算数和完成率。")));
    }

    /** The percentage may be that of the full-year budget that the sentence also names. */
    private static String ofWhat(Statement statement, TextFigure rate) {
        Optional<RateRange> whole = statement.figure("全年预算").flatMap(other -> RateRange.of(statement.figure("决算").orElseThrow().value(), Numbers.CENT, other.value(), Numbers.CENT));
        return whole.filter(range -> range.fit(rate.value(), rate.slack()) == RateRange.Fit.RIGHT)
            .map(range -> "，它是占全年预算 %s 的百分数".formatted(statement.figure("全年预算").orElseThrow().printed())).orElse("");
    }

    private static Optional<PublishedFinding> direction(Published report, Statement statement) {
        int end = statement.paragraph().text().indexOf(statement.quote()) + statement.quote().length();
        String behind = statement.paragraph().text().substring(end, Math.min(statement.paragraph().text().length(), end + NEAR));
        Matcher word = WORD.matcher(behind);
        TextFigure base = statement.figure("全年预算").filter(full -> statement.figure("预算").orElseThrow().isZero()).orElse(statement.figure("预算").orElseThrow());
        BigDecimal above = statement.figure("决算").orElseThrow().value().subtract(base.value());
        if (!word.find() || above.signum() == 0) {
            return Optional.empty();
        }
        boolean saysAbove = !word.group(1).equals("小于") && !word.group(1).equals("低于");
        if (saysAbove == above.signum() > 0) {
            return Optional.empty();
        }
        String right = above.signum() > 0 ? "大于" : "小于";
        return Optional.of(Verdict.of(report, "说明-比预算", statement).words(right, word.group(1), "“%s”后面说决算数%s预算数，决算 %s 与预算 %s 比是%s。请改正。".formatted(
            statement.quote(), word.group(1), statement.figure("决算").orElseThrow().printed(), base.printed(), right)));
    }
}
