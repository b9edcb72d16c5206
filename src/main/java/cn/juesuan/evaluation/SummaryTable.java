package cn.juesuan.evaluation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.edition.evaluation.SummaryColumn;
import cn.juesuan.edition.evaluation.SummaryLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The summary table (汇总表) of all sheets in a layout of the edition: a view, every cell of it computed. */
public record SummaryTable(List<SummaryColumn> columns, List<Group> groups) {
    /**
     * Projects that stand together under a caption.
     *
     * @param passedDown whether they pass money on to the level below; empty in layouts without groups
     */
    public record Group(Optional<Boolean> passedDown, List<Row> rows) {
    }

    /** One project; cells in the order of the columns, empty where there is nothing to print yet. */
    public record Row(EvaluationSheet sheet, List<String> cells) {
    }

    /** The table of {@code sheets}, in their order; what is passed down comes first, then what the level spends itself, numbered through. */
    public static SummaryTable of(List<SheetScores> sheets, SummaryLayout layout, MoneyUnit unit) {
        if (!layout.groups()) {
            return new SummaryTable(layout.columns(), List.of(new Group(Optional.empty(), rows(sheets, 0, layout, unit))));
        }
        List<Group> groups = new ArrayList<>();
        int before = 0;
        for (boolean passedDown : List.of(true, false)) {
            List<SheetScores> members = sheets.stream()
                .filter(sheet -> passedDown == (sheet.sheet().head().group() == ProjectGroup.PASSED_DOWN)).toList();
            groups.add(new Group(Optional.of(passedDown), rows(members, before, layout, unit)));
            before += members.size();
        }
        return new SummaryTable(layout.columns(), groups);
    }

    private static List<Row> rows(List<SheetScores> sheets, int before, SummaryLayout layout, MoneyUnit unit) {
        List<Row> rows = new ArrayList<>();
        for (SheetScores scores : sheets) {
            int number = before + rows.size() + 1;
            rows.add(new Row(scores.sheet(), layout.columns().stream().map(column -> cell(scores, column, number, unit)).toList()));
        }
        return rows;
    }

    private static String cell(SheetScores scores, SummaryColumn column, int number, MoneyUnit unit) {
        EvaluationSheet sheet = scores.sheet();
        return switch (column) {
            case NUMBER -> Integer.toString(number);
            case PROJECT -> sheet.head().project();
            case DEPARTMENT -> sheet.head().department();
            case IMPLEMENTER -> sheet.head().implementer();
            case INITIAL -> amount(scores, FundingColumn.INITIAL, unit);
            case BUDGET -> amount(scores, FundingColumn.BUDGET, unit);
            case ACTUAL -> amount(scores, FundingColumn.ACTUAL, unit);
            case RATE -> scores.funding().rateText(FundingLine.TOTAL).orElse("");
            case SCORE -> scores.total().map(total -> score(scores, total)).orElse("");
            case GRADE -> scores.grade().orElse("");
        };
    }

    private static String amount(SheetScores scores, FundingColumn column, MoneyUnit unit) {
        return scores.funding().totals().known(column).map((Amount amount) -> amount.in(unit)).orElse("");
    }

    private static String score(SheetScores scores, BigDecimal total) {
        return scores.form().print().fixedDecimals()
            ? total.setScale(scores.form().rules().scoreDecimals(), RoundingMode.HALF_UP).toPlainString() : Mark.plain(total);
    }
}
