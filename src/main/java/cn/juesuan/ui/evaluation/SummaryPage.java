package cn.juesuan.ui.evaluation;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.evaluation.SummaryLayout;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.SheetSummary;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedFormula;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.SheetGrids;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 汇总表: all sheets in one table, every cell of it computed. */
public final class SummaryPage implements EvaluationPage {
    public static final String NAME = "汇总表";

    private final EditSession session;
    private final EvaluationSheets sheets;
    private final Consumer<Place> goTo;
    private SummaryLayout shown;

    public SummaryPage(EditSession session, EvaluationSheets sheets, Consumer<Place> goTo) {
        this.session = session;
        this.sheets = sheets;
        this.goTo = goTo;
        this.shown = session.edition().evaluation().summaries().get(0);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public PrintedGrid grid() {
        return new SheetGrids(session.edition(), session.account(), session.unit()).summary(shown, sheets.scores());
    }

    @Override
    public GridCell look(PrintedCell cell, GridCell plain) {
        return plain.kind() == CellKind.CAPTION && cell.formula().isPresent() ? plain.as(CellKind.COMPUTED) : plain;
    }

    @Override
    public Optional<String> entered(SheetPart part) {
        return Optional.empty();
    }

    @Override
    public Answer typeAll(List<EditSession.Typed<SheetPart>> typed) {
        return new Answer.Refused("汇总表由自评表自动生成，不能录入。请到自评表中修改。");
    }

    @Override
    public boolean isSharedByRows(int column) {
        return false;
    }

    @Override
    public Explanation explain(PrintedCell cell) {
        Optional<Place> source = cell.formula().flatMap(SummaryPage::source);
        return new Explanation(NAME, List.of("由自评表自动生成。"), source.stream()
            .map(from -> new Explanation.Action("到 " + from.form(), () -> goTo.accept(from))).toList());
    }

    private static Optional<Place> source(PrintedFormula formula) {
        return formula instanceof PrintedFormula.Same same ? Optional.of(same.cell())
            : formula instanceof PrintedFormula.Grade grade ? Optional.of(grade.total()) : Optional.empty();
    }

    @Override
    public String sums() {
        SheetSummary summary = sheets.summary();
        String grades = summary.byGrade().entrySet().stream().map(grade -> grade.getKey() + " " + grade.getValue()).collect(Collectors.joining("　"));
        long open = summary.sheets().stream().filter(scores -> !scores.isComplete()).count();
        String money = "全年预算数 %s · 执行数 %s %s".formatted(summary.money(FundingColumn.BUDGET).printed(session.unit()),
            summary.money(FundingColumn.ACTUAL).printed(session.unit()), session.unit().caption());
        return "项目 %d 个 · %s%s · %s%s".formatted(summary.projects(), grades, open == 0 ? "" : "　未定 " + open, money,
            summary.rate().flatMap(rate -> rate.printed(decimals())).map(rate -> " · 执行率 " + rate).orElse(""));
    }

    private int decimals() {
        return session.edition().evaluation().rules().rateDecimals();
    }

    @Override
    public boolean needsAttention() {
        return sheets.scores().stream().anyMatch((SheetScores scores) -> !scores.isComplete());
    }

    @Override
    public List<String> variants() {
        return session.edition().evaluation().summaries().stream().map(SummaryLayout::name).toList();
    }

    @Override
    public void show(String variant) {
        session.edition().evaluation().summary(variant).ifPresent(layout -> shown = layout);
    }
}
