package cn.juesuan.check;

import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Change and growth against last year or the budget: the percentage recomputed, its direction, and none where there is no base. */
final class GrowthRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        CellRule.Cells cells = new CellRule.Cells(report);
        return report.statements().stream().flatMap(statement -> Change.of(statement).stream())
            .flatMap(change -> Stream.of(direction(report, change), negative(report, change).or(() -> rate(report, change, cells))).flatMap(Optional::stream));
    }

    private static Optional<PublishedFinding> direction(Published report, Change change) {
        Optional<String> amount = change.statement().word("向");
        return change.statement().word("率向").filter(rate -> amount.isPresent() && Change.UP.contains(rate) != Change.UP.contains(amount.get()))
            .map(rate -> Verdict.of(report, "说明-方向", change.statement()).noticeIf(change.difference().signum() == 0).words(amount.get(), rate,
                "“%s”先说%s，又说%s，前后相反。请改成一致。".formatted(change.statement().quote(), amount.get(), rate)));
    }

    /** Whether a base is there, and the report gives percentages elsewhere. */
    private static boolean isLeftOut(Published report, Change change) {
        return change.difference().signum() != 0 && change.lastYear().compareTo(change.slack()) > 0
            && report.statements().stream().filter(each -> each.is(change.statement().form().name())).anyMatch(each -> each.figure("增减率").isPresent());
    }

    /** What grew by more than it is was below nothing before. */
    private static Optional<PublishedFinding> negative(Published report, Change change) {
        boolean below = change.current().value().signum() >= 0 && change.lastYear().add(change.slack()).signum() < 0;
        return !below ? Optional.empty() : Optional.of(Verdict.of(report, "说明-上年为负", change.statement()).numbers(BigDecimal.ZERO, change.lastYear(),
            "“%s”：本年 %s 减增加的 %s，上年数成了负数 %s。请核对本年数、增减额和增减的方向。".formatted(change.statement().quote(), change.current().printed(),
                Numbers.text(change.difference()), Numbers.text(change.lastYear()))));
    }

    private static Optional<PublishedFinding> rate(Published report, Change change, CellRule.Cells cells) {
        Optional<TextFigure> given = change.statement().figure("增减率");
        if (given.isEmpty() && change.direction() != 0 && isLeftOut(report, change)) {
            return Optional.of(Verdict.of(report, "说明-缺增减率", change.statement()).words("有增减率", "没有写",
                "“%s”：上年数 %s 不为 0，别的句子都写了百分数，这里没有写。请补上，并核对增减的方向。".formatted(change.statement().quote(), Numbers.text(change.lastYear()))));
        }
        if (given.isEmpty() || change.difference().signum() == 0 && given.get().isZero()) {
            return Optional.empty();
        }
        TextFigure rate = given.get();
        BigDecimal base = change.lastYear();
        if (base.signum() == 0) {
            return rate.isZero() ? Optional.empty() : Optional.of(Verdict.of(report, "说明-无基数", change.statement()).words("没有增长率", rate.printed() + "%",
                "“%s”：%s 减 %s，上年数为 0，没有增长率，却写了 %s%%。请只写增减额。".formatted(change.statement().quote(), change.current().printed(),
                    Numbers.text(change.difference()), rate.printed())));
        }
        BigDecimal slack = change.statement().figure("差额").map(TextFigure::moneySlack).orElse(BigDecimal.ZERO);
        Optional<RateRange> range = change.range();
        RateRange.Fit fit = range.map(each -> each.fit(rate.value(), rate.slack())).orElse(RateRange.Fit.RIGHT);
        Optional<RateRange> byCell = cells.cell(change.statement(), "本年").flatMap(cell -> RateRange.of(change.difference(), slack,
            Numbers.wan(report.printed(cell)).subtract(change.current().value()).add(base), change.slack()));
        if (fit == RateRange.Fit.RIGHT || byCell.filter(each -> each.fit(rate.value(), rate.slack()) == RateRange.Fit.RIGHT).isPresent()) {
            return Optional.empty();
        }
        boolean rounding = fit == RateRange.Fit.ROUNDING;
        BigDecimal expected = range.get().rounded();
        return Optional.of(Verdict.of(report, "说明-增减率", change.statement()).roundingIf(rounding).numbers(expected, rate.value(),
            "“%s”中的百分数为 %s%%，按 %s ÷ %s 应为 %s%%，相差 %s 个百分点。%s".formatted(change.statement().quote(), rate.printed(), Numbers.text(change.difference()),
                Numbers.text(base), Numbers.text(expected), Numbers.text(rate.value().subtract(expected)),
                rounding ? "四舍五入前可能如此，属尾差。" : "请核对本年数、增减额、增减的方向和百分数。")));
    }
}
