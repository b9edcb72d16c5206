package cn.juesuan.print;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Words;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.evaluation.SummaryLayout;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out the self-evaluation sheets of an account, their summary and its score tables. */
public final class SheetGrids {
    private static final List<Integer> WIDTHS = List.of(9, 15, 22, 25, 20, 20, 12, 16, 21);
    private static final List<Integer> WIDTHS_WITH_GRADE = List.of(9, 15, 22, 25, 20, 20, 12, 16, 11, 10);
    /** How a caption names the unit of money, which may be printed in another one. */
    private static final String USUAL_UNIT = MoneyUnit.WAN.caption();

    private final EvaluationForm form;
    private final Account account;
    private final Words words;
    private final MoneyUnit unit;

    public SheetGrids(Edition edition, Account account, MoneyUnit unit) {
        this.form = edition.evaluation();
        this.account = account;
        this.words = Words.of(edition, account);
        this.unit = form.money().orElse(unit);
    }

    /** Every sheet, in order. */
    public List<PrintedGrid> sheets() {
        return IntStream.range(0, account.sheets().size())
            .mapToObj(index -> sheet(SheetScores.of(form, account.sheets().get(index)), index + 1)).toList();
    }

    /**
     * One sheet.
     *
     * @param number its place among the sheets, from 1
     */
    public PrintedGrid sheet(SheetScores scores, int number) {
        List<Integer> widths = form.print().grade() ? WIDTHS_WITH_GRADE : WIDTHS;
        SheetParts place = new SheetParts(number);
        int columns = widths.size();
        HeadRows head = new HeadRows(form, place, columns);
        List<PrintedCell> cells = new ArrayList<>(head.head(0, scores.sheet().head()));
        cells.addAll(new FundingRows(scores, place, unit, columns).from(2));
        cells.addAll(head.goals(7, scores.sheet().goal()));
        cells.addAll(new IndicatorRows(scores, place, columns).from(9));
        int foot = 10 + scores.indicators().size();
        cells.addAll(new FootRows(scores, place, columns).from(foot));
        return PrintedGrid.sheet(place.form(), scores.sheet().head().project(), new PrintedGrid.Heading(caption("表名"), "", caption("年度"), "", money()),
            widths, 0, foot + 2, cells, form.notes().stream().map(words::in).toList());
    }

    /** The summary table of all sheets in the usual layout of the edition. */
    public PrintedGrid summary() {
        return summary(form.summaries().get(0));
    }

    public PrintedGrid summary(SummaryLayout layout) {
        return summary(layout, account.sheets().stream().map(sheet -> SheetScores.of(form, sheet)).toList());
    }

    /** @param scores of all sheets, in order */
    public PrintedGrid summary(SummaryLayout layout, List<SheetScores> scores) {
        return new SummaryRows(form, scores, layout, unit, words).layout(caption("汇总表名"), words.owner(), money());
    }

    /** Every score table, in order. */
    public List<PrintedGrid> scoreTables() {
        return IntStream.range(0, account.evaluations().size()).mapToObj(index -> scoreTable(account.evaluations().get(index), index + 1)).toList();
    }

    /**
     * One score table.
     *
     * @param number its place among the score tables, from 1
     */
    public PrintedGrid scoreTable(DepartmentEvaluation evaluation, int number) {
        return new ScoreTableRows(new EvaluationScores(form, evaluation), number).layout(caption("得分表名"));
    }

    private String caption(String place) {
        return words.in(form.caption(place));
    }

    private String money() {
        return caption("金额单位").replace(USUAL_UNIT, unit.caption());
    }
}
