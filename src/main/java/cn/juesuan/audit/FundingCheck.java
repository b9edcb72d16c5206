package cn.juesuan.audit;

import cn.juesuan.account.Amount;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.FundingTotals;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.Optional;
import java.util.stream.Stream;

/** The money of a sheet: text that is no figure, negative figures, totals that are not the sum, more spent than there was. */
final class FundingCheck implements SheetCheck {
    @Override
    public Stream<Finding> check(SheetParts place, SheetScores scores) {
        FundingTotals totals = scores.funding().totals();
        Stream<Finding> cells = Stream.of(FundingLine.values()).flatMap(line -> Stream.of(FundingColumn.values())
            .flatMap(column -> Stream.of(unreadable(place, totals, line, column), negative(place, totals, line, column))
                .flatMap(Optional::stream)));
        Stream<Finding> sums = Stream.of(FundingColumn.values()).flatMap(column -> sum(place, totals, column).stream());
        return Stream.of(cells, sums, overspent(place, totals)).flatMap(stream -> stream);
    }

    private static Optional<Finding> unreadable(SheetParts place, FundingTotals totals, FundingLine line, FundingColumn column) {
        return totals.funding().row(line).entry(column).filter(FundingEntry.Text.class::isInstance).map(entry -> Notes.error("自评-金额不能识别",
            place.funding(line, column), "%s“%s”不是金额，没有计入。请改成数字或清除。".formatted(place.name(line, column),
                ((FundingEntry.Text) entry).text())));
    }

    private static Optional<Finding> negative(SheetParts place, FundingTotals totals, FundingLine line, FundingColumn column) {
        return totals.funding().row(line).entry(column).filter(FundingEntry.Figure.class::isInstance)
            .map(entry -> ((FundingEntry.Figure) entry).amount()).filter(Amount::isNegative).map(amount -> Notes.notice("自评-金额负数",
                place.funding(line, column), "%s为负数 %s 万元。请核对。".formatted(place.name(line, column), amount)));
    }

    private static Optional<Finding> sum(SheetParts place, FundingTotals totals, FundingColumn column) {
        CellValue cell = totals.cell(FundingLine.TOTAL, column);
        if (cell.state() != CellState.CONTRADICTED && cell.state() != CellState.ADJUSTED) {
            return Optional.empty();
        }
        Amount given = totals.given(column).orElse(Amount.ZERO);
        Amount sum = totals.sum(column);
        boolean rounding = cell.state() == CellState.ADJUSTED;
        return Optional.of(Notes.money("自评-资金合计", rounding ? Strength.ROUNDING : Strength.ERROR, place.funding(FundingLine.TOTAL, column),
            sum, given, "%s为 %s 万元，下面各行合计 %s 万元，相差 %s 万元。%s".formatted(place.name(FundingLine.TOTAL, column), given, sum,
                given.minus(sum), rounding ? "属四舍五入的尾差，按所给数保留。" : "已按合计计算，请核对各行；以各行为准时清除所给的总额。")));
    }

    /** Rows under the total are looked at only where the total itself is in order. */
    private static Stream<Finding> overspent(SheetParts place, FundingTotals totals) {
        Optional<Finding> total = overspent(place, totals, FundingLine.TOTAL);
        return total.isPresent() ? total.stream() : FundingLine.PARTS.stream().flatMap(line -> overspent(place, totals, line).stream());
    }

    private static Optional<Finding> overspent(SheetParts place, FundingTotals totals, FundingLine line) {
        CellValue budget = totals.cell(line, FundingColumn.BUDGET);
        CellValue actual = totals.cell(line, FundingColumn.ACTUAL);
        if (!budget.known() || !actual.known() || actual.amount().compareTo(budget.amount()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Notes.money("自评-超预算", line == FundingLine.TOTAL ? Strength.ERROR : Strength.NOTICE,
            place.funding(line, FundingColumn.ACTUAL), budget.amount(), actual.amount(),
            "%s %s 万元大于全年预算数 %s 万元，多 %s 万元。执行数不能超过可用的资金，请核对两个数。".formatted(
                place.name(line, FundingColumn.ACTUAL), actual.amount(), budget.amount(), actual.amount().minus(budget.amount()))));
    }
}
