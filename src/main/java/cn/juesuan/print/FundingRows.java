package cn.juesuan.print;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.FundingScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The money block of a sheet: a row of captions and four of figures. */
final class FundingRows {
    /** 分值 as a column of addresses. */
    static final int WEIGHT = 4;
    private static final int FIRST_COLUMN = 3;

    private final EvaluationForm form;
    private final FundingScore funding;
    private final SheetParts place;
    private final MoneyUnit unit;
    private final int columns;
    private final List<PrintedCell> cells = new ArrayList<>();

    FundingRows(SheetScores scores, SheetParts place, MoneyUnit unit, int columns) {
        this.form = scores.form();
        this.funding = scores.funding();
        this.place = place;
        this.unit = unit;
        this.columns = columns;
    }

    /** Five rows from {@code row} on. */
    List<PrintedCell> from(int row) {
        cells.add(PrintedCell.heading(new Area(row, 0, 1 + FundingLine.values().length, 2), form.caption("预算执行")));
        cells.add(PrintedCell.text(Area.of(row, 2, 1), Alignment.CENTER, ""));
        int column = FIRST_COLUMN;
        for (String caption : List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率")) {
            cells.add(PrintedCell.heading(Area.of(row, column++, 1), form.caption(caption)));
        }
        cells.add(PrintedCell.heading(Area.of(row, column, columns - column), form.caption("得分")));
        for (FundingLine line : FundingLine.values()) {
            line(row + 1 + line.ordinal(), line);
        }
        return cells;
    }

    private void line(int row, FundingLine line) {
        cells.add(PrintedCell.heading(Area.of(row, 2, 1), form.caption(line.caption())));
        for (FundingColumn column : FundingColumn.values()) {
            cells.add(money(Area.of(row, FIRST_COLUMN - 1 + column.number(), 1), line, column));
        }
        cells.add(weight(Area.of(row, 6, 1), line));
        cells.add(rate(Area.of(row, 7, 1), line));
        cells.add(score(Area.of(row, 8, columns - 8), line));
    }

    private PrintedCell money(Area area, FundingLine line, FundingColumn column) {
        CellValue value = funding.totals().cell(line, column);
        String text = value.known() ? value.amount().printed(unit) : funding.funding().row(line).entry(column)
            .map(entry -> entry instanceof FundingEntry.Text other ? other.text() : "").orElse("");
        return PrintedCell.of(area, PrintedCell.Kind.FIGURE, Alignment.CENTER, text).at(place.funding(line, column))
            .counting(value.known() ? Optional.of(value.amount().exactly(unit)) : Optional.empty()).following(sum(line, column, value));
    }

    /** The total row follows from the three below it, unless only the total is known. */
    private Optional<PrintedFormula> sum(FundingLine line, FundingColumn column, CellValue value) {
        if (line != FundingLine.TOTAL || !value.known() || value.state() == CellState.STATED) {
            return Optional.empty();
        }
        List<SheetPart> parts = FundingLine.PARTS.stream().map(part -> place.funding(part, column)).toList();
        return Optional.of(new PrintedFormula.Sum(parts, value.amount().minus(funding.totals().sum(column)).exactly(unit), PrintedFormula.EXACT));
    }

    private PrintedCell weight(Area area, FundingLine line) {
        BigDecimal weight = form.rules().funding();
        return line == FundingLine.TOTAL ? PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, Mark.plain(weight))
            .at(place.funding(line, WEIGHT)).counting(Optional.of(weight)) : mark(area, Optional.empty()).at(place.funding(line, WEIGHT));
    }

    private PrintedCell mark(Area area, Optional<String> typed) {
        return PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, typed.orElse(form.print().subRowMark()))
            .counting(typed.flatMap(Mark::read));
    }

    private PrintedCell rate(Area area, FundingLine line) {
        Optional<String> typed = funding.funding().row(line).rate();
        boolean printed = line == FundingLine.TOTAL || form.print().subRowRates();
        String text = typed.or(() -> printed ? funding.rateText(line) : Optional.empty())
            .or(() -> printed && isWithoutBudget(line) ? Optional.of(form.print().rateOfNothing()) : Optional.empty()).orElse("");
        Optional<BigDecimal> percent = Mark.readPercent(text);
        return PrintedCell.of(area, PrintedCell.Kind.RATE, Alignment.CENTER, text).at(place.funding(line, SheetParts.RATE))
            .counting(percent.map(number -> number.movePointLeft(2))).following(percent.flatMap(number -> rate(line, number)));
    }

    private boolean isWithoutBudget(FundingLine line) {
        CellValue budget = funding.totals().cell(line, FundingColumn.BUDGET);
        return budget.known() && budget.amount().isZero();
    }

    /** A rate that was typed otherwise does not follow from the amounts. */
    private Optional<PrintedFormula> rate(FundingLine line, BigDecimal percent) {
        int decimals = form.rules().rateDecimals();
        return funding.rate(line).flatMap(rate -> rate.percent(decimals)).filter(computed -> computed.compareTo(percent) == 0)
            .map(computed -> new PrintedFormula.Rate(place.funding(line, FundingColumn.ACTUAL), place.funding(line, FundingColumn.BUDGET), decimals));
    }

    private PrintedCell score(Area area, FundingLine line) {
        SheetPart address = place.funding(line, SheetParts.FUNDING_SCORE);
        Optional<String> typed = funding.funding().row(line).score();
        if (line != FundingLine.TOTAL) {
            return mark(area, typed).at(address);
        }
        String text = funding.score().map(new MarkText(form)::of).or(() -> typed).orElse("");
        return PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, text).at(address).counting(funding.score())
            .following(funding.score().flatMap(this::share));
    }

    /** A score that was decided otherwise does not follow from the rate. */
    private Optional<PrintedFormula> share(BigDecimal score) {
        return funding.proposal().proposed().filter(proposed -> proposed.compareTo(score) == 0).map(proposed ->
            new PrintedFormula.Share(place.funding(FundingLine.TOTAL, WEIGHT), place.funding(FundingLine.TOTAL, FundingColumn.ACTUAL),
                place.funding(FundingLine.TOTAL, FundingColumn.BUDGET), form.rules().scoreDecimals()));
    }
}
