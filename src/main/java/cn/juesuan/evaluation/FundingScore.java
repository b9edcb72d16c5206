package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.calc.CellValue;
import cn.juesuan.edition.evaluation.ScoreRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The score of the money block: only the total is scored, weight × B ÷ A, at most the weight (填表说明). Where the year's budget is 0 there
 * is no rate, and the score is the user's.
 */
public record FundingScore(ScoreRules rules, Funding funding) {
    public FundingTotals totals() {
        return new FundingTotals(funding);
    }

    /** B/A of a row; empty where the row has no budget. */
    public Optional<ExecutionRate> rate(FundingLine line) {
        CellValue budget = totals().cell(line, FundingColumn.BUDGET);
        CellValue actual = totals().cell(line, FundingColumn.ACTUAL);
        return budget.known() && actual.known() && !budget.amount().isZero() && !budget.amount().isNegative()
            ? Optional.of(new ExecutionRate(budget.amount(), actual.amount())) : Optional.empty();
    }

    /** The rate a row shows: the one typed or printed, otherwise the computed one. */
    public Optional<String> rateText(FundingLine line) {
        return funding.row(line).rate().or(() -> rate(line).flatMap(rate -> rate.printed(rules.rateDecimals())));
    }

    /** The score as given in the total row. */
    public Optional<BigDecimal> given() {
        return total().score().flatMap(Mark::read);
    }

    /** The score that counts: the given one, otherwise the proposed one. Text that is no number counts as no score yet. */
    public Optional<BigDecimal> score() {
        return total().score().filter(text -> !Mark.isBlank(text)).isPresent() ? given() : proposal().proposed();
    }

    /** Given less computed, where both are there and differ. */
    public Optional<BigDecimal> difference() {
        return given().flatMap(score -> proposal().proposed().map(score::subtract)).filter(difference -> difference.signum() != 0);
    }

    public Proposal proposal() {
        Optional<Amount> budget = totals().known(FundingColumn.BUDGET);
        Optional<Amount> actual = totals().known(FundingColumn.ACTUAL);
        if (budget.isEmpty() || actual.isEmpty()) {
            return new Proposal.Missing(budget.isEmpty() ? "还没有填全年预算数" : "还没有填全年执行数");
        }
        if (budget.get().isZero()) {
            return withoutBudget();
        }
        if (budget.get().isNegative() || actual.get().isNegative()) {
            return new Proposal.Incomparable("全年预算数 %s 或全年执行数 %s 是负数，不能计算执行率。请核对金额。".formatted(budget.get(), actual.get()));
        }
        return scored(new ExecutionRate(budget.get(), actual.get()));
    }

    private Proposal withoutBudget() {
        BigDecimal zero = BigDecimal.ZERO.setScale(rules.scoreDecimals());
        return new Proposal.Asked("全年预算数是 0，没有执行率，公式算不出得分。一般填 0 分，请定分。",
            List.of(new Choice("由填报人定", rules.funding().setScale(rules.scoreDecimals()), zero)), Optional.of(zero));
    }

    private Proposal scored(ExecutionRate rate) {
        BigDecimal formula = rate.share(rules.funding(), rules.scoreDecimals()).orElseThrow();
        BigDecimal full = rules.funding().setScale(rules.scoreDecimals(), RoundingMode.HALF_UP);
        String working = "%s ÷ %s × %s = %s".formatted(rate.actual(), rate.budget(), Mark.plain(rules.funding()), formula.toPlainString());
        return formula.compareTo(full) <= 0 ? new Proposal.Scored(formula, List.of(working))
            : new Proposal.Scored(full, List.of(working, "最高 %s 分".formatted(full.toPlainString())));
    }

    private FundingRow total() {
        return funding.row(FundingLine.TOTAL);
    }
}
