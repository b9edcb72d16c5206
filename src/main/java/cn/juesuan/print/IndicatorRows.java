package cn.juesuan.print;

import cn.juesuan.account.Indicator;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.IndicatorScore;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicators of a sheet under their row of captions; 一级 and 二级 are merged over the rows that share them. */
final class IndicatorRows {
    private static final List<String> CAPTIONS = List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");

    private final EvaluationForm form;
    private final List<IndicatorScore> indicators;
    private final SheetParts place;
    private final int columns;
    private final List<PrintedCell> cells = new ArrayList<>();

    IndicatorRows(SheetScores scores, SheetParts place, int columns) {
        this.form = scores.form();
        this.indicators = scores.indicators();
        this.place = place;
        this.columns = columns;
    }

    /** One row of captions from {@code row} on, then one for each indicator. */
    List<PrintedCell> from(int row) {
        cells.add(PrintedCell.heading(new Area(row, 0, 1 + indicators.size(), 1), form.caption("年度绩效指标")));
        for (int i = 0; i < CAPTIONS.size(); i++) {
            cells.add(PrintedCell.heading(Area.of(row, i + 1, 1), form.caption(CAPTIONS.get(i))));
        }
        cells.add(PrintedCell.heading(Area.of(row, 8, columns - 8), form.caption("偏差原因")));
        for (Runs.Run level1 : Runs.of(0, indicators.size(), i -> Runs.repeats(level1(i - 1), level1(i)))) {
            cells.add(level(row, 1, level1, level1(level1.first())).at(at(level1, SheetParts.Column.LEVEL1)));
            Runs.of(level1.first(), level1.end(), i -> Runs.repeats(level2(i - 1), level2(i)))
                .forEach(level2 -> cells.add(level(row, 2, level2, level2(level2.first())).at(at(level2, SheetParts.Column.LEVEL2))));
        }
        indicators.forEach(indicator -> indicator(row + indicator.number(), indicator));
        return cells;
    }

    private String level1(int index) {
        return indicators.get(index).indicator().level1();
    }

    private String level2(int index) {
        return indicators.get(index).indicator().level2();
    }

    private static PrintedCell level(int captions, int column, Runs.Run run, String name) {
        return PrintedCell.text(new Area(captions + 1 + run.first(), column, run.length(), 1), Alignment.CENTER, name);
    }

    /** A merged cell goes by the first of its rows. */
    private SheetPart at(Runs.Run run, SheetParts.Column column) {
        return place.indicator(indicators.get(run.first()), column);
    }

    private void indicator(int row, IndicatorScore score) {
        Indicator indicator = score.indicator();
        cells.add(text(row, 3, score, SheetParts.Column.LEVEL3, indicator.level3()));
        cells.add(text(row, 4, score, SheetParts.Column.TARGET, indicator.target()));
        cells.add(text(row, 5, score, SheetParts.Column.ACTUAL, indicator.actual()));
        cells.add(mark(row, 6, score.weight(), indicator.weight()).at(place.indicator(score, SheetParts.Column.WEIGHT)));
        cells.add(mark(row, 7, score.score(), indicator.score().orElse("")).at(place.indicator(score, SheetParts.Column.SCORE)));
        cells.add(PrintedCell.text(Area.of(row, 8, columns - 8), Alignment.LEFT, indicator.reason())
            .at(place.indicator(score, SheetParts.Column.REASON)));
    }

    private PrintedCell text(int row, int column, IndicatorScore score, SheetParts.Column place, String text) {
        return PrintedCell.text(Area.of(row, column, 1), Alignment.CENTER, text).at(this.place.indicator(score, place));
    }

    /** Text that is no number is printed as it stands. */
    private PrintedCell mark(int row, int column, Optional<BigDecimal> mark, String typed) {
        return PrintedCell.of(Area.of(row, column, 1), PrintedCell.Kind.SCORE, Alignment.CENTER, mark.map(new MarkText(form)::of).orElse(typed))
            .counting(mark);
    }
}
