package cn.juesuan.evaluation;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A self-evaluation sheet as others read it: every value as text, scores with all their decimals; empty is blank.
 *
 * @param total the total of the scores there are
 */
public record SheetView(String project, String department, String implementer, List<Money> funding, List<Row> indicators,
                        Optional<String> total, Optional<String> grade, Optional<String> explanation) {
    public SheetView {
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** A row of the money block; weight and score stand in the total row only, unless they were typed elsewhere. */
    public record Money(String row, Optional<String> initial, Optional<String> budget, Optional<String> actual, Optional<String> weight,
                        Optional<String> rate, Optional<String> score) {
    }

    /**
     * An indicator row.
     *
     * @param proposed what the formula makes of it; empty where it is left to a person
     */
    public record Row(String level1, String level2, String level3, String target, String actual, Optional<String> weight,
                      Optional<String> score, Optional<String> proposed, Optional<String> reason) {
    }

    public static SheetView of(SheetScores scores, MoneyUnit unit) {
        EvaluationSheet sheet = scores.sheet();
        return new SheetView(sheet.head().project(), sheet.head().department(), sheet.head().implementer(),
            Stream.of(FundingLine.values()).map(line -> money(scores, line, unit)).toList(),
            scores.indicators().stream().map(score -> row(score, scores.form().rules().scoreDecimals())).toList(),
            scores.total().map(BigDecimal::toPlainString), scores.grade(), text(sheet.explanation()));
    }

    private static Money money(SheetScores scores, FundingLine line, MoneyUnit unit) {
        FundingScore funding = scores.funding();
        boolean total = line == FundingLine.TOTAL;
        int decimals = scores.form().rules().scoreDecimals();
        Optional<String> typed = funding.funding().row(line).score();
        Optional<String> score = total ? funding.score().map(mark -> fixed(mark, decimals)).or(() -> typed) : typed;
        return new Money(line.caption(), amount(funding, line, FundingColumn.INITIAL, unit), amount(funding, line, FundingColumn.BUDGET, unit),
            amount(funding, line, FundingColumn.ACTUAL, unit),
            total ? Optional.of(Mark.plain(scores.form().rules().funding())) : Optional.empty(), funding.rateText(line), score);
    }

    private static Optional<String> amount(FundingScore funding, FundingLine line, FundingColumn column, MoneyUnit unit) {
        CellValue cell = funding.totals().cell(line, column);
        return cell.known() ? Optional.of(cell.amount().in(unit)) : funding.funding().row(line).entry(column)
            .map(entry -> entry instanceof FundingEntry.Text text ? text.text() : "");
    }

    private static Row row(IndicatorScore score, int decimals) {
        Indicator indicator = score.indicator();
        return new Row(indicator.level1(), indicator.level2(), indicator.level3(), indicator.target(), indicator.actual(),
            score.weight().map(weight -> fixed(weight, decimals)).or(() -> text(indicator.weight())),
            score.score().map(mark -> fixed(mark, decimals)).or(indicator::score),
            score.proposal().proposed().map(mark -> fixed(mark, decimals)), text(indicator.reason()));
    }

    private static String fixed(BigDecimal number, int decimals) {
        return number.setScale(Math.max(decimals, number.stripTrailingZeros().scale()), RoundingMode.HALF_UP).toPlainString();
    }

    private static Optional<String> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
