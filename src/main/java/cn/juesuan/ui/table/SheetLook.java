package cn.juesuan.ui.table;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.EnteredText;
import cn.juesuan.evaluation.FundingScore;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.Proposal;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** How the cells of a sheet look: typed, computed, given otherwise than computed, or not to be read. */
public record SheetLook(SheetScores scores) {
    public GridCell of(SheetPart cell, GridCell plain) {
        Optional<FundingLine> line = FundingLine.byCaption(cell.row());
        if (line.isPresent()) {
            return funding(line.get(), cell.column(), plain);
        }
        return indicator(cell.row()).map(score -> indicator(score, cell.column(), plain)).orElseGet(() -> plain.as(
            new EnteredText(scores.sheet(), MoneyUnit.WAN).at(cell.row(), cell.column()).isPresent() ? CellKind.INPUT : CellKind.COMPUTED));
    }

    private Optional<IndicatorScore> indicator(String row) {
        return scores.indicators().stream().filter(score -> Integer.toString(score.number()).equals(row)).findFirst();
    }

    private GridCell funding(FundingLine line, int column, GridCell plain) {
        FundingRow row = scores.sheet().funding().row(line);
        Optional<FundingColumn> money = Stream.of(FundingColumn.values()).filter(known -> known.number() == column).findFirst();
        if (money.isPresent()) {
            return plain.as(FormPage.kind(scores.funding().totals().cell(line, money.get()).state(), line == FundingLine.TOTAL));
        }
        if (column == SheetParts.RATE) {
            return plain.as(row.rate().isPresent() ? CellKind.STATED : CellKind.COMPUTED);
        }
        if (line != FundingLine.TOTAL) {
            return plain.as(row.score().isPresent() && column == SheetParts.FUNDING_SCORE ? CellKind.INPUT : CellKind.VACANT);
        }
        FundingScore funding = scores.funding();
        return column == SheetParts.FUNDING_SCORE ? score(row.score().orElse(""), funding.difference(), funding.proposal(), plain)
            : plain.as(CellKind.COMPUTED);
    }

    private static GridCell indicator(IndicatorScore score, int column, GridCell plain) {
        SheetParts.Column known = SheetParts.Column.values()[column - 1];
        return switch (known) {
            case LEVEL1, LEVEL2 -> plain.as(plain.text().isBlank() ? CellKind.INPUT : CellKind.CAPTION);
            case WEIGHT -> plain.as(Mark.isUnreadable(score.indicator().weight()) ? CellKind.UNREADABLE : CellKind.INPUT);
            case SCORE -> score(score.indicator().score().orElse(""), score.difference(), score.proposal(), plain);
            default -> plain.as(CellKind.INPUT);
        };
    }

    /** A given score says how far it is from the formula; one that no formula gives is there to be typed. */
    private static GridCell score(String given, Optional<BigDecimal> difference, Proposal proposal, GridCell plain) {
        if (Mark.isUnreadable(given)) {
            return plain.as(CellKind.UNREADABLE);
        }
        if (difference.isPresent()) {
            return plain.as(CellKind.ADJUSTED).noted("(" + signed(difference.get()) + ")");
        }
        return plain.as(Mark.isBlank(given) && proposal instanceof Proposal.Scored ? CellKind.COMPUTED : CellKind.INPUT);
    }

    /** +0.50, −0.50. */
    public static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "−") + difference.abs().toPlainString();
    }
}
