package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.SummaryLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the report says about all sheets together: how many, how they were graded, and the money they cover. */
public record SheetSummary(EvaluationForm form, List<SheetScores> sheets) {
    public SheetSummary {
        sheets = List.copyOf(sheets);
    }

    public int projects() {
        return sheets.size();
    }

    public long projects(ProjectGroup group) {
        return sheets.stream().filter(scores -> scores.sheet().head().group() == group).count();
    }

    /** How many sheets earned each grade, best first, with every grade of the edition; sheets not yet complete count nowhere. */
    public Map<String, Integer> byGrade() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        form.grades().forEach(band -> counts.put(band.name(), 0));
        sheets.forEach(scores -> scores.grade().ifPresent(grade -> counts.merge(grade, 1, Integer::sum)));
        return counts;
    }

    /** The average score of the sheets that are complete, half up to the decimals of a score; empty while one of them is not. */
    public Optional<BigDecimal> average() {
        List<BigDecimal> totals = sheets.stream().filter(SheetScores::isComplete).flatMap(scores -> scores.total().stream()).toList();
        return totals.isEmpty() || totals.size() < sheets.size() ? Optional.empty() : Optional.of(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(totals.size()), form.rules().scoreDecimals(), RoundingMode.HALF_UP));
    }

    /** The money covered: the sum of a total column over all sheets. */
    public Amount money(FundingColumn column) {
        return sheets.stream().flatMap(scores -> scores.funding().totals().known(column).stream()).reduce(Amount.ZERO, Amount::plus);
    }

    /** How much of the money covered was spent; empty when there is none. */
    public Optional<ExecutionRate> rate() {
        Amount budget = money(FundingColumn.BUDGET);
        return budget.isZero() ? Optional.empty() : Optional.of(new ExecutionRate(budget, money(FundingColumn.ACTUAL)));
    }

    public SummaryTable table(SummaryLayout layout, MoneyUnit unit) {
        return SummaryTable.of(sheets, layout, unit);
    }
}
