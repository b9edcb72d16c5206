package cn.juesuan.print;

import cn.juesuan.account.FundingLine;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The foot of a sheet: sum of the weights, total and grade as far as the edition prints them, and the explanation. */
final class FootRows {
    static final String TOTAL = "合计";
    static final String GRADE = "自评等级";
    private static final String WEIGHTS = "分值合计";
    private static final String EXPLANATION = "原因分析";
    private static final int WEIGHT_COLUMN = 6;

    private final EvaluationForm form;
    private final SheetScores scores;
    private final SheetParts place;
    private final int columns;

    FootRows(SheetScores scores, SheetParts place, int columns) {
        this.form = scores.form();
        this.scores = scores;
        this.place = place;
        this.columns = columns;
    }

    /** Two rows from {@code row} on. */
    List<PrintedCell> from(int row) {
        List<PrintedCell> cells = new ArrayList<>(total(row));
        cells.add(PrintedCell.text(Area.of(row + 1, 0, 4), Alignment.LEFT, form.caption(EXPLANATION)));
        cells.add(PrintedCell.text(Area.of(row + 1, 4, columns - 4), Alignment.LEFT, scores.sheet().explanation()).at(place.part(EXPLANATION)));
        return cells;
    }

    private List<PrintedCell> total(int row) {
        boolean grade = form.print().grade();
        if (form.print().weightSum()) {
            return Stream.concat(Stream.of(caption(Area.of(row, 0, WEIGHT_COLUMN)), weights(row), total(Area.of(row, 7, 1))),
                grade ? grade(row, 8, 1).stream() : Stream.of(PrintedCell.text(Area.of(row, 8, columns - 8), Alignment.CENTER, ""))).toList();
        }
        int end = grade ? WEIGHT_COLUMN : columns;
        return Stream.concat(Stream.of(caption(Area.of(row, 0, 2)), total(Area.of(row, 2, end - 2))),
            grade ? grade(row, WEIGHT_COLUMN, 2).stream() : Stream.empty()).toList();
    }

    private PrintedCell caption(Area area) {
        return PrintedCell.heading(area, form.caption(TOTAL));
    }

    private PrintedCell weights(int row) {
        BigDecimal sum = scores.weight().add(form.rules().funding());
        List<SheetPart> cells = all(place.funding(FundingLine.TOTAL, FundingRows.WEIGHT), SheetParts.Column.WEIGHT);
        return PrintedCell.of(Area.of(row, WEIGHT_COLUMN, 1), PrintedCell.Kind.SCORE, Alignment.CENTER, Mark.plain(sum)).at(place.part(WEIGHTS))
            .counting(Optional.of(sum)).following(Optional.of(new PrintedFormula.Sum(cells, BigDecimal.ZERO, PrintedFormula.EXACT)));
    }

    private PrintedCell total(Area area) {
        Optional<BigDecimal> total = scores.total();
        List<SheetPart> cells = all(place.funding(FundingLine.TOTAL, SheetParts.FUNDING_SCORE), SheetParts.Column.SCORE);
        return PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, total.map(new MarkText(form)::of).orElse("")).at(place.part(TOTAL))
            .counting(total).following(total.map(any -> new PrintedFormula.Sum(cells, BigDecimal.ZERO, form.rules().scoreDecimals())));
    }

    private List<SheetPart> all(SheetPart funding, SheetParts.Column column) {
        return Stream.concat(Stream.of(funding), scores.indicators().stream().map((IndicatorScore score) -> place.indicator(score, column)))
            .toList();
    }

    private List<PrintedCell> grade(int row, int column, int span) {
        PrintedFormula formula = new PrintedFormula.Grade(place.part(TOTAL), form.grades());
        return List.of(PrintedCell.heading(Area.of(row, column, span), form.caption(GRADE)),
            PrintedCell.text(Area.of(row, column + span, columns - column - span), Alignment.CENTER, scores.grade().orElse(""))
                .at(place.part(GRADE)).following(scores.grade().map(grade -> formula)));
    }
}
