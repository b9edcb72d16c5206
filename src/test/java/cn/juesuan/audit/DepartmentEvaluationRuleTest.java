package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.Account;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DepartmentEvaluationRuleTest {
    private static final Edition EDITION = new Editions().forYear(2024);

    private static List<String> found(DepartmentEvaluation evaluation) {
        Account account = new Account(new UnitProfile("示例区人民政府办公室", UnitKind.UNIT, 2024, EDITION.name()));
        account.apply(new SheetSteps(account).added(Sheets.good()));
        account.apply(new EvaluationSteps(account).added(evaluation));
        return new DepartmentEvaluationRule().check(new Calculation(EDITION, account))
            .map(finding -> finding.strength().caption() + "：" + finding.message()).toList();
    }

    private static DepartmentEvaluation evaluation(String decision, String decisionScore, SheetStated stated) {
        return new DepartmentEvaluation(new SheetId("评价"), "运行维护项目绩效评价", Optional.of(Sheets.good().id()), List.of(
            new EvaluationRow("决策", "项目立项", "立项依据充分性", decision, decisionScore), new EvaluationRow("过程", "资金管理", "资金到位率", "20", "20"),
            new EvaluationRow("产出", "产出数量", "实际完成率", "35", "35"), new EvaluationRow("效益", "项目效益", "满意度", "30", "30")), stated, Origin.TYPED);
    }

    private static DepartmentEvaluation evaluation(String decision, String decisionScore) {
        return evaluation(decision, decisionScore, SheetStated.NOTHING);
    }

    @Test
    void aTableInOrderIsSilent() {
        assertEquals(List.of(), found(evaluation("15", "15", new SheetStated(Optional.of("100"), Optional.of("优")))));
    }

    @Test
    void anEmptyTableIsOnlyUnlinked() {
        assertEquals(List.of("提示：得分表/1“评价”没有关联自评表。请关联所评价项目的自评表。"), found(new DepartmentEvaluation(new SheetId("评价"), "评价",
            Optional.empty(), List.of(), SheetStated.NOTHING, Origin.TYPED)));
    }

    @Test
    void aScoreAboveItsWeight() {
        assertEquals("错误：得分表/1 第 1 行“立项依据充分性”得分 16 高于分值 15，多 1。请改正。", found(evaluation("15", "16")).get(0));
    }

    @Test
    void aScoreThatIsNoNumber() {
        assertEquals(List.of("错误：得分表/1 第 1 行的得分“满分”不是数，没有计入。请改正或清除。"), found(evaluation("15", "满分")));
    }

    @Test
    void weightsThatAreNotAHundred() {
        assertEquals("错误：得分表/1 分值合计 99，应为 100，相差 -1。请调整分值。", found(evaluation("14", "14")).get(0));
    }

    @Test
    void unusualWeightsOfTheClasses() {
        DepartmentEvaluation even = evaluation("15", "15").withRows(List.of(new EvaluationRow("决策", "", "一", "25", "25"),
            new EvaluationRow("过程", "", "二", "25", "25"), new EvaluationRow("产出", "", "三", "25", "25"), new EvaluationRow("效益", "", "四", "25", "25")));
        assertEquals(List.of("提示：得分表/1 各类分值为 决策25/过程25/产出25/效益25，与常用的 15/20/35/30、20/20/30/30 不同。请核对。"), found(even));
    }

    @Test
    void anotherTotalOrGradePrinted() {
        assertEquals(List.of("错误：得分表/1 原表的总分为 98，各行得分合计为 100，相差 -2。请核对得分。", "错误：得分表/1 原表的等级为“良”，总分 100 应为“优”。请核对总分和等级。"),
            found(evaluation("15", "15", new SheetStated(Optional.of("98"), Optional.of("良")))));
    }

    @Test
    void anotherScoreThanTheUnitGaveItself() {
        assertEquals(List.of("提示：得分表/1 评价得分 98，该项目自评总分 100.00，相差 -2.00。评价得分可以与自评不同，请核对说明中引用的是哪一个。"), found(evaluation("15", "13")));
    }
}
