package cn.juesuan.report.figure;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetPart;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.wording.EvaluationFigure;
import cn.juesuan.edition.wording.Expression;
import cn.juesuan.evaluation.EvaluationCells;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.SheetSummary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the report says from the self-evaluation sheets and the score tables. */
record EvaluationFigures(EvaluationForm form, List<SheetScores> sheets, List<DepartmentEvaluation> evaluations) {
    /** As the text has it: the sheet prints a rate of its own, by the rule of the form. */
    private static final Expression RATE = new Expression.Share(new Expression.Name(FundingColumn.ACTUAL.caption()),
        new Expression.Name(FundingColumn.BUDGET.caption()));

    /** What a wording rule asks of the self-evaluation. */
    Figure figure(EvaluationFigure asked) {
        return switch (asked) {
            case PROJECTS -> Figure.count(sheets.size());
            case OWN_PROJECTS -> Figure.count(fromAbove(false).projects());
            case TRANSFER_PROJECTS -> Figure.count(fromAbove(true).projects());
            case EVALUATIONS -> Figure.count(evaluations.size());
            case BUDGET -> money(new SheetSummary(form, sheets), FundingColumn.BUDGET);
            case OWN_BUDGET -> money(fromAbove(false), FundingColumn.BUDGET);
            case TRANSFER_BUDGET -> money(fromAbove(true), FundingColumn.BUDGET);
            case ACTUAL -> money(new SheetSummary(form, sheets), FundingColumn.ACTUAL);
            case AVERAGE -> new SheetSummary(form, sheets).average().map(average -> Figure.of(Figure.Kind.SCORE, average, Optional.empty()))
                .orElseGet(() -> Figure.missing(Figure.Kind.SCORE, "自评平均得分", Optional.empty()));
        };
    }

    /** Projects of money received from above, or those of the level's own budget: passed on or not. */
    private SheetSummary fromAbove(boolean fromAbove) {
        return new SheetSummary(form, sheets.stream().filter(sheet -> fromAbove == (sheet.sheet().head().group() == ProjectGroup.TRANSFER)).toList());
    }

    private static Figure money(SheetSummary summary, FundingColumn column) {
        return Figure.of(Figure.Kind.MONEY, summary.money(column).exactly(MoneyUnit.WAN), Optional.empty());
    }

    /** A row for every sheet, of one group or of all. */
    List<Row> sheetRows(Optional<ProjectGroup> group) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (group.isEmpty() || group.get() == sheets.get(i).sheet().head().group()) {
                rows.add(row(sheets.get(i), new SheetParts(i + 1)));
            }
        }
        return rows;
    }

    private static Row row(SheetScores scores, SheetParts parts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("编号", scores.sheet().id().value());
        texts.put("名称", scores.sheet().head().project());
        // the sentence itself says 项目
        texts.put("简称", scores.sheet().head().project().strip().replaceFirst("项目$", ""));
        texts.put("等级", scores.grade().orElse(""));
        texts.put("完成情况", scores.sheet().goal().actual());
        Map<String, Figure> values = new LinkedHashMap<>();
        values.put("得分", score(scores.total(), parts));
        for (FundingColumn column : FundingColumn.values()) {
            values.put(column.caption(), scores.funding().totals().known(column)
                .map(amount -> Figure.money(amount, parts.funding(FundingLine.TOTAL, column)))
                .orElseGet(() -> Figure.missing(Figure.Kind.MONEY, parts.name(FundingLine.TOTAL, column),
                    Optional.of(parts.funding(FundingLine.TOTAL, column)))));
        }
        return new Row(scores.sheet().id().value(), Optional.empty(), texts, Map.of("执行率", RATE), values);
    }

    private static Figure score(Optional<BigDecimal> total, SheetParts parts) {
        Optional<Place> place = Optional.of(parts.part("合计"));
        return total.map(score -> Figure.of(Figure.Kind.SCORE, score, place))
            .orElseGet(() -> Figure.missing(Figure.Kind.SCORE, parts.form() + " 的得分", place));
    }

    /** A row for every score table of a department evaluation. */
    List<Row> evaluationRows() {
        return IntStream.range(0, evaluations.size()).mapToObj(index -> row(evaluations.get(index), SheetPart.SCORE_TABLE + (index + 1))).toList();
    }

    private Row row(DepartmentEvaluation evaluation, String table) {
        EvaluationScores scores = new EvaluationScores(form, evaluation);
        Optional<Place> place = Optional.of(new SheetPart(table, "合计", EvaluationCells.Column.SCORE.number()));
        String name = name(evaluation);
        Map<String, Figure> values = new LinkedHashMap<>();
        values.put("得分", scores.isComplete() ? Figure.of(Figure.Kind.SCORE, scores.total().score(), place)
            : Figure.missing(Figure.Kind.SCORE, table + " 的得分", place));
        values.put("项目预算数", budget(evaluation, name));
        return new Row(evaluation.id().value(), Optional.empty(), Map.of("编号", evaluation.id().value(), "名称", name,
            "等级", scores.grade().orElse("")), Map.of(), values);
    }

    private Optional<SheetScores> sheet(DepartmentEvaluation evaluation) {
        return evaluation.sheet().flatMap(id -> sheets.stream().filter(sheet -> sheet.sheet().id().equals(id)).findFirst());
    }

    /** The project as its own sheet calls it; the table's title where no sheet is known. */
    private String name(DepartmentEvaluation evaluation) {
        return sheet(evaluation).map(sheet -> sheet.sheet().head().project().strip()).filter(name -> !name.isEmpty())
            .orElseGet(() -> evaluation.title().strip());
    }

    /** 全年预算数 of the project evaluated, where its sheet is known. */
    private Figure budget(DepartmentEvaluation evaluation, String name) {
        return sheet(evaluation).flatMap(sheet -> sheet.funding().totals().known(FundingColumn.BUDGET))
            .map(amount -> Figure.of(Figure.Kind.MONEY, amount.exactly(MoneyUnit.WAN), Optional.empty()))
            .orElseGet(() -> Figure.missing(Figure.Kind.MONEY, name + "的预算资金", Optional.empty()));
    }

    /** A row for every grade of the edition, best first. */
    List<Row> gradeRows() {
        return new SheetSummary(form, sheets).byGrade().entrySet().stream().map(grade -> new Row(grade.getKey(), Optional.empty(),
            Map.of("名称", grade.getKey()), Map.of(), Map.of("个数", Figure.count(grade.getValue())))).toList();
    }
}
