package cn.juesuan.cli;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.evaluation.EvaluationScores;
import cn.juesuan.evaluation.Mark;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import cn.juesuan.evaluation.SheetSummary;
import cn.juesuan.evaluation.SheetView;
import cn.juesuan.evaluation.SummaryTable;
import cn.juesuan.workbench.editing.EvaluationSheets;
import cn.juesuan.workbench.editing.ScoreTables;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Self-evaluation sheets, their summary and score tables as the data of the contract: amounts as printed, null for blank. */
final class SheetData {
    private final EditSession session;
    private final EvaluationSheets sheets;
    private final MoneyUnit unit;

    SheetData(EditSession session, MoneyUnit unit) {
        this.session = session;
        this.sheets = new EvaluationSheets(session);
        this.unit = unit;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode sheet(int number) {
        SheetScores scores = sheets.scores().get(number - 1);
        EvaluationSheet sheet = scores.sheet();
        SheetView view = SheetView.of(scores, unit);
        ObjectNode data = object().put("name", new SheetParts(number).form()).put("project", text(view.project()))
            .put("department", text(view.department())).put("implementer", text(view.implementer())).put("group", sheet.head().group().caption())
            .put("unit", unit.caption()).put("complete", scores.isComplete());
        ArrayNode funding = data.putArray("funding");
        view.funding().forEach(row -> funding.add(money(row)));
        data.set("goal", object().put("expected", text(sheet.goal().expected())).put("actual", text(sheet.goal().actual())));
        ArrayNode indicators = data.putArray("indicators");
        view.indicators().forEach(row -> indicators.add(indicator(row)));
        return data.put("remaining", Mark.plain(scores.remaining())).put("total", view.total().orElse(null))
            .put("grade", view.grade().orElse(null)).put("explanation", view.explanation().orElse(null));
    }

    private static ObjectNode money(SheetView.Money row) {
        return object().put("row", row.row()).put("initial", row.initial().orElse(null)).put("budget", row.budget().orElse(null))
            .put("actual", row.actual().orElse(null)).put("weight", row.weight().orElse(null)).put("rate", row.rate().orElse(null))
            .put("score", row.score().orElse(null));
    }

    private static ObjectNode indicator(SheetView.Row row) {
        return object().put("level1", text(row.level1())).put("level2", text(row.level2())).put("level3", text(row.level3()))
            .put("target", text(row.target())).put("actual", text(row.actual())).put("weight", row.weight().orElse(null))
            .put("score", row.score().orElse(null)).put("proposed", row.proposed().orElse(null)).put("reason", row.reason().orElse(null));
    }

    /** Every project with all that a layout may print; in the order of the usual layout, which may put groups together. */
    ObjectNode summary(String title) {
        SheetSummary summary = sheets.summary();
        SummaryTable table = summary.table(session.edition().evaluation().summaries().get(0), unit);
        ObjectNode data = object().put("name", ShownSheets.SUMMARY).put("title", title).put("unit", unit.caption());
        ArrayNode columns = data.putArray("columns");
        table.columns().forEach(column -> columns.add(column.caption()));
        ArrayNode rows = data.putArray("rows");
        table.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> rows.add(project(rows.size() + 1, row.sheet())));
        ObjectNode grades = data.putObject("grades");
        summary.byGrade().forEach(grades::put);
        ObjectNode money = data.put("projects", summary.projects()).putObject("money");
        money.put("initial", summary.money(FundingColumn.INITIAL).in(unit)).put("budget", summary.money(FundingColumn.BUDGET).in(unit))
            .put("actual", summary.money(FundingColumn.ACTUAL).in(unit)).put("rate", summary.rate()
                .flatMap(rate -> rate.printed(session.edition().evaluation().rules().rateDecimals())).orElse(null));
        return data;
    }

    private ObjectNode project(int number, EvaluationSheet sheet) {
        SheetView view = SheetView.of(sheets.scores(sheet.id()).orElseThrow(), unit);
        SheetView.Money total = view.funding().get(0);
        return object().put("number", Integer.toString(number)).put("sheet", sheets.place(sheet.id()).orElseThrow().form())
            .put("project", text(view.project())).put("department", text(view.department())).put("implementer", text(view.implementer()))
            .put("group", sheet.head().group().caption()).put("initial", total.initial().orElse(null)).put("budget", total.budget().orElse(null))
            .put("actual", total.actual().orElse(null)).put("rate", total.rate().orElse(null)).put("score", view.total().orElse(null))
            .put("grade", view.grade().orElse(null));
    }

    ObjectNode scoreTable(int number) {
        EvaluationScores scores = new ScoreTables(session).scores().get(number - 1);
        int decimals = scores.form().rules().rateDecimals();
        ObjectNode data = object().put("name", "得分表/" + number).put("title", scores.evaluation().title())
            .put("sheet", scores.evaluation().sheet().flatMap(sheets::place).map(SheetParts::form).orElse(null));
        ArrayNode rows = data.putArray("rows");
        scores.evaluation().rows().forEach(row -> rows.add(object().put("level1", text(row.level1())).put("level2", text(row.level2()))
            .put("level3", text(row.level3())).put("weight", text(row.weight())).put("score", text(row.score()))));
        ArrayNode classes = data.putArray("classes");
        scores.byClass().forEach((name, sum) -> classes.add(sum(name, sum, decimals)));
        data.set("total", sum("合计", scores.total(), decimals));
        return data.put("complete", scores.isComplete()).put("grade", scores.grade().orElse(null));
    }

    private static ObjectNode sum(String name, EvaluationScores.Sum sum, int decimals) {
        return object().put("name", name).put("weight", Mark.plain(sum.weight())).put("score", Mark.plain(sum.score()))
            .put("rate", sum.printedRate(decimals).orElse(null));
    }

    private static String text(String text) {
        return Optional.of(text).filter(present -> !present.isBlank()).orElse(null);
    }
}
