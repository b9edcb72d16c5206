package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.calc.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * The figures of the money block: 年度资金总额 is the sum of the three rows under it. A total given without any of these counts as given;
 * one that differs by 尾差 only is kept; any other gives way to the sum.
 */
public record FundingTotals(Funding funding) {
    public CellValue cell(FundingLine line, FundingColumn column) {
        return line == FundingLine.TOTAL ? total(column) : entered(line, column);
    }

    /** The total of a column, where anything is known of it. */
    public Optional<Amount> known(FundingColumn column) {
        return Optional.of(total(column)).filter(CellValue::known).map(CellValue::amount);
    }

    /** What the rows under the total add up to. */
    public Amount sum(FundingColumn column) {
        return parts(column).stream().reduce(Amount.ZERO, Amount::plus);
    }

    /** The total that was typed or imported as such. */
    public Optional<Amount> given(FundingColumn column) {
        return amount(FundingLine.TOTAL, column);
    }

    private CellValue total(FundingColumn column) {
        Optional<Amount> given = given(column);
        List<Amount> parts = parts(column);
        if (parts.isEmpty()) {
            return given.map(amount -> new CellValue(amount, true, CellState.STATED)).orElseGet(() -> withoutFigure(FundingLine.TOTAL, column));
        }
        Amount sum = sum(column);
        Amount shown = given.orElse(sum);
        if (shown.equals(sum)) {
            return new CellValue(sum, true, CellState.COMPUTED);
        }
        int addends = (int) parts.stream().filter(part -> !part.isZero()).count();
        return Rounding.isWholeStep(shown) && Rounding.accepts(shown.minus(sum).fen(), addends)
            ? new CellValue(shown, true, CellState.ADJUSTED) : new CellValue(sum, true, CellState.CONTRADICTED);
    }

    private CellValue entered(FundingLine line, FundingColumn column) {
        return amount(line, column).map(amount -> new CellValue(amount, true, CellState.ENTERED)).orElseGet(() -> withoutFigure(line, column));
    }

    private CellValue withoutFigure(FundingLine line, FundingColumn column) {
        return funding.row(line).entry(column).isPresent() ? new CellValue(Amount.ZERO, false, CellState.UNREADABLE) : CellValue.EMPTY;
    }

    private List<Amount> parts(FundingColumn column) {
        return FundingLine.PARTS.stream().flatMap(line -> amount(line, column).stream()).toList();
    }

    private Optional<Amount> amount(FundingLine line, FundingColumn column) {
        return funding.row(line).entry(column).filter(FundingEntry.Figure.class::isInstance).map(entry -> ((FundingEntry.Figure) entry).amount());
    }
}
