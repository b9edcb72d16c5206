package cn.juesuan.print;

import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.print.PrintedCell.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A score table of a department evaluation (得分表): what the classes and all together scored, then every indicator. */
final class ScoreTableRows {
    private static final List<Integer> WIDTHS = List.of(26, 30, 52, 17, 17, 18);
    private static final List<String> LEVELS = List.of("一级指标", "二级指标", "三级指标");
    private static final String TOTAL = "合计";
    private static final String GRADE = "评价等级";
    private static final int WEIGHT = 1;
    private static final int SCORE = 2;
    /** Behind the columns that can be typed. */
    private static final int RATE = EvaluationCells.Column.values().length + 1;

    private final EvaluationScores scores;
    private final EvaluationForm form;
    private final List<EvaluationRow> rows;
    private final String name;
    private final List<Runs.Run> marked;
    private final List<PrintedCell> cells = new ArrayList<>();
    private int row;

    ScoreTableRows(EvaluationScores scores, int number) {
        this.scores = scores;
        this.form = scores.form();
        this.rows = scores.evaluation().rows();
        this.name = SheetPart.SCORE_TABLE + number;
        this.marked = Runs.of(0, rows.size(), index -> Mark.isBlank(rows.get(index).weight()) && Mark.isBlank(rows.get(index).score())
            && repeats(index, 1));
    }

    PrintedGrid layout(String title) {
        classes();
        indicators();
        return PrintedGrid.sheet(name, scores.evaluation().title(), new PrintedGrid.Heading(title, "", scores.evaluation().title(), "", ""), WIDTHS, 0, row,
            cells, List.of());
    }

    private void classes() {
        heading(List.of("指标"), 3);
        Map<String, EvaluationScores.Sum> classes = scores.byClass();
        classes.forEach((level1, sum) -> sums(level1, level1, sum, rowsOf(level1)));
        sums(form.caption("得分表合计"), TOTAL, scores.total(), List.copyOf(classes.keySet()));
        cells.add(PrintedCell.heading(Area.of(row, 0, 3), form.caption(GRADE)));
        cells.add(PrintedCell.text(Area.of(row++, 3, 3), Alignment.CENTER, scores.grade().orElse("")).at(place(GRADE, 1))
            .following(scores.grade().map(grade -> new PrintedFormula.Grade(place(TOTAL, SCORE), form.grades()))));
    }

    private void heading(List<String> captions, int span) {
        for (int i = 0; i < captions.size(); i++) {
            cells.add(PrintedCell.heading(Area.of(row, i * span, span), form.caption(captions.get(i))));
        }
        cells.add(PrintedCell.heading(Area.of(row, 3, 1), form.caption("分值")));
        cells.add(PrintedCell.heading(Area.of(row, 4, 1), form.caption("得分")));
        cells.add(PrintedCell.heading(Area.of(row++, 5, 1), form.caption("得分率")));
    }

    /** The rows, by their names in addresses, that print the marks of a class. */
    private List<String> rowsOf(String level1) {
        return marked.stream().filter(run -> IntStream.range(run.first(), run.end())
            .anyMatch(index -> EvaluationScores.className(rows.get(index).level1()).equals(level1))).map(run -> Integer.toString(run.first() + 1)).toList();
    }

    private void sums(String caption, String key, EvaluationScores.Sum sum, List<String> parts) {
        cells.add(PrintedCell.heading(Area.of(row, 0, 3), caption));
        cells.add(mark(new Area(row, 3, 1, 1), place(key, WEIGHT), Optional.of(sum.weight()), "").following(sum(parts, WEIGHT)));
        cells.add(mark(new Area(row, 4, 1, 1), place(key, SCORE), Optional.of(sum.score()), "").following(sum(parts, SCORE)));
        cells.add(rate(new Area(row++, 5, 1, 1), key, sum));
    }

    private Optional<PrintedFormula> sum(List<String> parts, int column) {
        return Optional.of(new PrintedFormula.Sum(parts.stream().map(part -> place(part, column)).toList(), BigDecimal.ZERO, PrintedFormula.EXACT));
    }

    private PrintedCell mark(Area area, SheetPart address, Optional<BigDecimal> mark, String typed) {
        return PrintedCell.of(area, PrintedCell.Kind.SCORE, Alignment.CENTER, mark.map(Mark::plain).orElse(typed)).at(address).counting(mark);
    }

    private PrintedCell rate(Area area, String key, EvaluationScores.Sum sum) {
        int decimals = form.rules().rateDecimals();
        return PrintedCell.of(area, PrintedCell.Kind.RATE, Alignment.CENTER, sum.printedRate(decimals).orElse("")).at(place(key, RATE))
            .counting(sum.rate(decimals).map(percent -> percent.movePointLeft(2)))
            .following(sum.rate(decimals).map(percent -> new PrintedFormula.Rate(place(key, SCORE), place(key, WEIGHT), decimals)));
    }

    private void indicators() {
        heading(LEVELS, 1);
        int first = row;
        for (Runs.Run level1 : Runs.of(0, rows.size(), index -> repeats(index, 0))) {
            cells.add(level(first, 0, level1, rows.get(level1.first()).level1()).at(at(level1.first(), EvaluationCells.Column.LEVEL1)));
            Runs.of(level1.first(), level1.end(), index -> repeats(index, 1))
                .forEach(level2 -> cells.add(level(first, 1, level2, rows.get(level2.first()).level2())
                    .at(at(level2.first(), EvaluationCells.Column.LEVEL2))));
        }
        for (int i = 0; i < rows.size(); i++) {
            cells.add(PrintedCell.text(Area.of(row++, 2, 1), Alignment.LEFT, rows.get(i).level3()).at(at(i, EvaluationCells.Column.LEVEL3)));
        }
        marked.forEach(run -> marks(first, run));
        cells.add(PrintedCell.heading(Area.of(row, 0, 3), form.caption("得分表合计")));
        again(3, WEIGHT, scores.total().weight());
        again(4, SCORE, scores.total().score());
        cells.add(PrintedCell.text(Area.of(row++, 5, 1), Alignment.CENTER, ""));
    }

    private SheetPart at(int index, EvaluationCells.Column column) {
        return place(Integer.toString(index + 1), column.number());
    }

    private boolean repeats(int index, int level) {
        EvaluationRow above = rows.get(index - 1);
        EvaluationRow here = rows.get(index);
        return Runs.repeats(above.level1(), here.level1()) && (level == 0 || Runs.repeats(above.level2(), here.level2()));
    }

    private static PrintedCell level(int first, int column, Runs.Run run, String name) {
        return PrintedCell.text(new Area(first + run.first(), column, run.length(), 1), Alignment.CENTER, name);
    }

    private void marks(int first, Runs.Run run) {
        EvaluationRow marked = rows.get(run.first());
        String key = Integer.toString(run.first() + 1);
        Optional<BigDecimal> weight = Mark.read(marked.weight());
        Optional<BigDecimal> score = Mark.read(marked.score());
        cells.add(mark(new Area(first + run.first(), 3, run.length(), 1), place(key, WEIGHT), weight, marked.weight()));
        cells.add(mark(new Area(first + run.first(), 4, run.length(), 1), place(key, SCORE), score, marked.score()));
        Area area = new Area(first + run.first(), 5, run.length(), 1);
        cells.add(weight.isPresent() && score.isPresent() ? rate(area, key, new EvaluationScores.Sum(weight.get(), score.get()))
            : PrintedCell.text(area, Alignment.CENTER, ""));
    }

    /** The sum once more at the foot. */
    private void again(int column, int part, BigDecimal sum) {
        cells.add(PrintedCell.of(Area.of(row, column, 1), PrintedCell.Kind.SCORE, Alignment.CENTER, Mark.plain(sum)).counting(Optional.of(sum))
            .following(Optional.of(new PrintedFormula.Same(place(TOTAL, part)))));
    }

    private SheetPart place(String key, int column) {
        return new SheetPart(name, key, column);
    }
}
