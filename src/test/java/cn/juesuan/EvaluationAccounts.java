package cn.juesuan;

import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Edit;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.Origin;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts of an invented unit that hold evaluation sheets. */
public final class EvaluationAccounts {
    private static final List<String> KINDS = List.of("经济成本指标", "数量指标", "质量指标", "时效指标", "社会效益指标", "服务对象满意度指标");
    private static final List<String> CLASSES = List.of("成本指标", "产出指标", "产出指标", "产出指标", "效益指标", "满意度指标");

    private EvaluationAccounts() {
    }

    public static Account of(int year, List<EvaluationSheet> sheets, List<DepartmentEvaluation> evaluations) {
        Account account = new Account(new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, year, "shandong-" + year));
        sheets.forEach(sheet -> account.apply(new Edit("示例", List.of(new SheetSteps(account).added(sheet)))));
        evaluations.forEach(evaluation -> account.apply(new Edit("示例", List.of(new EvaluationSteps(account).added(evaluation)))));
        return account;
    }

    /** The sheets of one published report. */
    public static List<EvaluationSheet> published(String report) {
        return PublishedSheets.totals().filter(total -> total.report().equals(report)).map(PublishedSheets::sheet).toList();
    }

    /** A sheet in which everything there is to print is printed. */
    public static EvaluationSheet full() {
        Funding funding = Funding.EMPTY.with(FundingLine.FISCAL, Sheets.money("1200", "1100.5", "880.4"))
            .with(FundingLine.CARRIED, Sheets.money("", "20", "20")).with(FundingLine.OTHER, Sheets.money("0", "0", "0"));
        return Sheets.good("全", "系统：建设/运维[一期]").withFunding(funding)
            .withGoal(new SheetGoal("保障系统稳定运行，按期完成各项建设任务。\n提高群众满意度。", "部分建设任务未按期完成。"))
            .withIndicators(List.of(Sheets.indicator("成本指标", "经济成本指标", "建设费用", "≤1120.5万元", "900.4万元", "10"),
                Sheets.indicator("产出指标", "数量指标", "建设模块数量", "≥10个", "6个", "20").withReason("四个模块仍在开发"),
                Sheets.indicator("产出指标", "数量指标", "培训人次", "≥100人次", "50人次", "10").withReason("培训推迟到次年"),
                Sheets.indicator("产出指标", "时效指标", "完成时间", "12月31日前", "未完成", "10").withScore(Optional.of("0")).withReason("招标推迟"),
                Sheets.indicator("效益指标", "社会效益指标", "办事便利", "有效提升", "有所提升", "30").withScore(Optional.of("18.5")).withReason("功能未全部上线"),
                Sheets.indicator("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", "10")))
            .withExplanation("招标推迟，建设任务延后；次年一季度完成剩余模块并组织验收。");
    }

    /** A sheet of a project that was passed on, with a name that another one has as well. */
    public static EvaluationSheet transferred(String id, String project) {
        EvaluationSheet good = Sheets.good(id, project);
        return good.withHead(new SheetHead(project, good.head().department(), "示例镇人民政府", ProjectGroup.PASSED_DOWN));
    }

    /** A sheet with {@code indicators} rows and texts of some length. */
    public static EvaluationSheet many(int number, int indicators) {
        List<Indicator> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            int kind = i * KINDS.size() / indicators;
            rows.add(Sheets.indicator(CLASSES.get(kind), KINDS.get(kind), "第" + (i + 1) + "项任务的完成情况", "≥" + (i + 5) + "个", (i + 4) + "个",
                i == 0 ? Integer.toString(90 - 5 * (indicators - 1)) : "5").withReason("部分任务推迟"));
        }
        EvaluationSheet good = Sheets.good("长" + number, "示例项目" + number);
        return good.withIndicators(rows).withGoal(new SheetGoal("完成各项任务。".repeat(30), "各项任务大部分完成。".repeat(20)));
    }

    /** A department evaluation with a mark that two rows share. */
    public static DepartmentEvaluation evaluation() {
        return new DepartmentEvaluation(new SheetId("评"), "信息系统运行维护项目绩效评价", Optional.empty(), List.of(
            new EvaluationRow("决策(15分)", "项目立项(15分)", "立项依据充分性", "15", "15"),
            new EvaluationRow("过程(20分)", "资金管理(12分)", "资金到位率", "4", "4"),
            new EvaluationRow("过程(20分)", "资金管理(12分)", "预算执行率", "8", "6.5"),
            new EvaluationRow("过程(20分)", "组织实施(8分)", "管理制度健全性", "8", "8"),
            new EvaluationRow("产出(35分)", "产出数量(35分)", "巡检次数", "35", "33"),
            new EvaluationRow("效益(30分)", "社会效益(20分)", "办事便利", "20", "20"),
            new EvaluationRow("效益(30分)", "社会效益(20分)", "系统稳定", "", ""),
            new EvaluationRow("效益(30分)", "满意度(10分)", "群众满意度", "10", "9")), SheetStated.NOTHING, Origin.TYPED);
    }
}
