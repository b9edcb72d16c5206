package cn.juesuan.store.content;

import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.Origin;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Self-evaluation sheets as lines, and back, exactly. The names of places belong to the format of the file: they do not change. */
public final class SheetLines {
    private static final String TEXT = "/文字";

    private SheetLines() {
    }

    public static PartLines of(EvaluationSheet sheet) {
        LineWriter lines = new LineWriter().always(PartLines.PROJECT, sheet.head().project()).text("主管部门", sheet.head().department())
                .text("实施单位", sheet.head().implementer())
                .text("项目类别", sheet.head().group() == ProjectGroup.OWN ? "" : sheet.head().group().caption());
        sheet.funding().rows().forEach((line, row) -> write(place(line), row, lines));
        lines.text("年初预期目标", sheet.goal().expected()).text("目标实际完成情况", sheet.goal().actual());
        for (int i = 0; i < sheet.indicators().size(); i++) {
            write("指标/" + (i + 1) + "/", sheet.indicators().get(i), lines);
        }
        return lines.text("原因分析", sheet.explanation()).optional("原表/总分", sheet.stated().total())
                .optional("原表/等级", sheet.stated().grade()).text("来源", sheet.origin().text()).lines();
    }

    private static void write(String place, FundingRow row, LineWriter lines) {
        for (FundingColumn column : FundingColumn.values()) {
            row.entry(column).ifPresent(entry -> {
                if (entry instanceof FundingEntry.Figure figure) {
                    lines.always(place + name(column), Long.toString(figure.amount().fen()));
                } else {
                    lines.always(place + name(column) + TEXT, ((FundingEntry.Text) entry).text());
                }
            });
        }
        lines.optional(place + "执行率", row.rate()).optional(place + "得分", row.score());
    }

    private static void write(String place, Indicator row, LineWriter lines) {
        lines.always(place + "一级", row.level1()).text(place + "二级", row.level2()).text(place + "三级", row.level3())
                .text(place + "指标值", row.target()).text(place + "完成值", row.actual()).text(place + "分值", row.weight())
                .optional(place + "得分", row.score()).text(place + "原因", row.reason());
    }

    public static EvaluationSheet sheet(String id, PartLines lines) {
        ProjectGroup group = lines.textAt("项目类别").isEmpty() ? ProjectGroup.OWN
                : ProjectGroup.byCaption(lines.textAt("项目类别")).orElse(ProjectGroup.TRANSFER);
        SheetHead head = new SheetHead(lines.textAt(PartLines.PROJECT), lines.textAt("主管部门"), lines.textAt("实施单位"), group);
        return new EvaluationSheet(new SheetId(id), head, funding(lines),
                new SheetGoal(lines.textAt("年初预期目标"), lines.textAt("目标实际完成情况")), indicators(lines), lines.textAt("原因分析"),
                stated(lines), origin(lines));
    }

    static SheetStated stated(PartLines lines) {
        return new SheetStated(lines.get("原表/总分"), lines.get("原表/等级"));
    }

    static Origin origin(PartLines lines) {
        return lines.get("来源").map(Origin::new).orElse(Origin.TYPED);
    }

    private static Funding funding(PartLines lines) {
        Funding funding = Funding.EMPTY;
        for (FundingLine line : FundingLine.values()) {
            FundingRow row = FundingRow.EMPTY.withRate(lines.get(place(line) + "执行率")).withScore(lines.get(place(line) + "得分"));
            for (FundingColumn column : FundingColumn.values()) {
                row = row.with(column, entry(place(line) + name(column), lines));
            }
            funding = funding.with(line, row);
        }
        return funding;
    }

    private static Optional<FundingEntry> entry(String place, PartLines lines) {
        return lines.get(place).<FundingEntry>map(fen -> new FundingEntry.Figure(Amount.ofFen(Long.parseLong(fen))))
                .or(() -> lines.get(place + TEXT).map(FundingEntry.Text::new));
    }

    private static List<Indicator> indicators(PartLines lines) {
        List<Indicator> rows = new ArrayList<>();
        for (String place = "指标/1/"; lines.get(place + "一级").isPresent(); place = "指标/" + (rows.size() + 1) + "/") {
            rows.add(new Indicator(lines.textAt(place + "一级"), lines.textAt(place + "二级"), lines.textAt(place + "三级"),
                    lines.textAt(place + "指标值"), lines.textAt(place + "完成值"), lines.textAt(place + "分值"), lines.get(place + "得分"),
                    lines.textAt(place + "原因")));
        }
        return rows;
    }

    private static String place(FundingLine line) {
        return "资金/" + switch (line) {
            case TOTAL -> "年度资金总额";
            case FISCAL -> "当年财政拨款";
            case CARRIED -> "上年结转资金";
            case OTHER -> "其他资金";
        } + "/";
    }

    private static String name(FundingColumn column) {
        return switch (column) {
            case INITIAL -> "年初预算数";
            case BUDGET -> "全年预算数";
            case ACTUAL -> "全年执行数";
        };
    }
}
