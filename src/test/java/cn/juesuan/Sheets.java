package cn.juesuan;

import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import java.util.List;
import java.util.Optional;

/** Self-evaluation sheets of invented projects. */
public final class Sheets {
    private Sheets() {
    }

    public static EvaluationSheet empty() {
        return EvaluationSheet.empty(new SheetId("空"), new SheetHead("", "", "", ProjectGroup.OWN));
    }

    /** A sheet in order: 100 分, 优, no findings. */
    public static EvaluationSheet good() {
        return good("甲", "信息系统运行维护");
    }

    public static EvaluationSheet good(String id, String project) {
        return EvaluationSheet.empty(new SheetId(id), new SheetHead(project, "示例区人民政府办公室", "示例区大数据中心", ProjectGroup.OWN))
            .withFunding(Funding.EMPTY.with(FundingLine.FISCAL, money("50", "50", "50")))
            .withGoal(new SheetGoal("保障" + project, project + "全部按期完成")).withIndicators(List.of(
                indicator("成本指标", "经济成本指标", "运维费用", "≤50万元", "50万元", "10"),
                indicator("产出指标", "数量指标", "巡检次数", "≥12次", "12次", "20"),
                indicator("产出指标", "时效指标", "完成时间", "12月31日前", "12月31日", "20"),
                indicator("效益指标", "社会效益指标", "办事便利", "有效提升", "有效提升", "30"),
                indicator("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "98%", "10")));
    }

    public static Indicator indicator(String level1, String level2, String level3, String target, String actual, String weight) {
        return new Indicator(level1, level2, level3, target, actual, weight, Optional.empty(), "");
    }

    public static Indicator indicator(String target, String actual, String weight) {
        return indicator("产出指标", "数量指标", "数量", target, actual, weight);
    }

    public static FundingRow money(String initial, String budget, String actual) {
        return new FundingRow(entry(initial), entry(budget), entry(actual), Optional.empty(), Optional.empty());
    }

    private static Optional<FundingEntry> entry(String text) {
        return FundingEntry.of(text, MoneyUnit.WAN);
    }
}
