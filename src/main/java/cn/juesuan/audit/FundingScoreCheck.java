package cn.juesuan.audit;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.ExecutionRate;
import cn.juesuan.evaluation.FundingScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.Proposal;
import cn.juesuan.evaluation.RateSpread;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Rates and the score of the money block where they were typed or printed: against the formula, with its working. */
final class FundingScoreCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        FundingScore funding = scores.funding();
        Stream<Finding> rates = Stream.of(FundingLine.values()).flatMap(line -> rate(place, funding, line).stream());
        Stream<Finding> others = FundingLine.PARTS.stream().flatMap(line -> scoreBelowTotal(place, funding, line).stream());
        return Stream.of(rates, score(place, funding).stream(), open(place, funding).stream(), others).flatMap(stream -> stream);
    }

    private static Optional<Finding> rate(SheetParts place, FundingScore funding, FundingLine line) {
        Optional<String> typed = funding.funding().row(line).rate().filter(text -> !Mark.isBlank(text));
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> found = Mark.readPercent(typed.get()).or(() -> Mark.read(typed.get()));
        Optional<ExecutionRate> rate = funding.rate(line);
        if (found.isEmpty()) {
            return Optional.of(Notes.error("自评-执行率", place.funding(line, SheetParts.RATE), "%s %s的执行率“%s”不是百分数。请改正或清除。".formatted(
                place.form(), line.caption(), typed.get())));
        }
        return rate.isEmpty() ? withoutBudget(place, funding, line, typed.get()) : different(place, funding, line, found.get(), rate.get());
    }

    private static Optional<Finding> withoutBudget(SheetParts place, FundingScore funding, FundingLine line, String typed) {
        boolean scored = line == FundingLine.TOTAL && funding.totals().known(FundingColumn.BUDGET).isPresent();
        return scored ? Optional.of(Notes.notice("自评-执行率", place.funding(line, SheetParts.RATE),
            "%s 年度资金总额的全年预算数为 0，没有执行率，表中填的是 %s。请核对预算是否调减为 0；确实如此的，说明理由后可以保留。".formatted(place.form(), typed)))
            : Optional.empty();
    }

    private static Optional<Finding> different(SheetParts place, FundingScore funding, FundingLine line, BigDecimal found, ExecutionRate rate) {
        int decimals = Math.min(Math.max(found.scale(), 0), funding.rules().rateDecimals());
        if (rate.percent(decimals).orElseThrow().compareTo(found) == 0) {
            return Optional.empty();
        }
        BigDecimal expected = rate.percent(funding.rules().rateDecimals()).orElseThrow();
        boolean rounding = new RateSpread(rate).mayPrint(BigDecimal.valueOf(100), found, funding.rules().rateDecimals());
        return Optional.of(Notes.numbers("自评-执行率", rounding ? Strength.ROUNDING : Strength.ERROR, place.funding(line, SheetParts.RATE),
            expected, found, "%s %s的执行率为 %s%%，按 %s ÷ %s 应为 %s%%，相差 %s。%s".formatted(place.form(), line.caption(), found, rate.actual(),
                rate.budget(), expected, found.subtract(expected), rounding ? "金额四舍五入前可能如此，属尾差。" : "请核对金额，或清除所填的执行率。")));
    }

    private static Optional<Finding> score(SheetParts place, FundingScore funding) {
        Optional<String> text = funding.funding().row(FundingLine.TOTAL).score().filter(Mark::isUnreadable);
        if (text.isPresent()) {
            return Optional.of(Notes.error("自评-得分不能识别", place.funding(FundingLine.TOTAL, SheetParts.FUNDING_SCORE),
                "%s 预算执行的得分“%s”不是数。请改正或清除。".formatted(place.form(), text.get())));
        }
        return funding.given().flatMap(given -> limits(place, funding, given).or(() -> different(place, funding, given)));
    }

    private static Optional<Finding> limits(SheetParts place, FundingScore funding, BigDecimal given) {
        BigDecimal weight = funding.rules().funding();
        return given.signum() >= 0 && given.compareTo(weight) <= 0 ? Optional.empty()
            : Optional.of(Notes.numbers("自评-超分值", Strength.ERROR, place.funding(FundingLine.TOTAL, SheetParts.FUNDING_SCORE), weight, given,
                "%s 预算执行得分 %s 不在 0 至分值 %s 之间。请改正。".formatted(place.form(), given, Mark.plain(weight))));
    }

    private static Optional<Finding> different(SheetParts place, FundingScore funding, BigDecimal given) {
        return funding.difference().map(difference -> {
            boolean rounding = funding.rate(FundingLine.TOTAL).filter(rate -> new RateSpread(rate).mayPrint(funding.rules().funding(), given,
                funding.rules().scoreDecimals())).isPresent();
            BigDecimal expected = given.subtract(difference);
            return Notes.numbers("自评-预算得分", rounding ? Strength.ROUNDING : Strength.ERROR,
                place.funding(FundingLine.TOTAL, SheetParts.FUNDING_SCORE), expected, given,
                "%s 预算执行得分为 %s，按公式 %s，相差 %s。%s".formatted(place.form(), given, funding.proposal().explanation(), difference,
                    rounding ? "金额四舍五入前可能如此，属尾差，按所给数保留。" : "请核对金额，或清除所填的得分。"));
        });
    }

    private static Optional<Finding> open(SheetParts place, FundingScore funding) {
        boolean open = funding.proposal() instanceof Proposal.Asked && funding.score().isEmpty();
        return open ? Optional.of(Notes.notice("自评-待定分", place.funding(FundingLine.TOTAL, SheetParts.FUNDING_SCORE),
            "%s 预算执行还没有得分：%s".formatted(place.form(), funding.proposal().explanation()))) : Optional.empty();
    }

    private static Optional<Finding> scoreBelowTotal(SheetParts place, FundingScore funding, FundingLine line) {
        return funding.funding().row(line).score().filter(text -> !Mark.isBlank(text)).map(text -> Notes.notice("自评-子行得分",
            place.funding(line, SheetParts.FUNDING_SCORE), "%s %s的得分填了 %s。得分只填在年度资金总额一行，请清除。".formatted(place.form(), line.caption(), text)));
    }
}
