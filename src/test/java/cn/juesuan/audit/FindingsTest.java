package cn.juesuan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.TableAccount;
import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.Entry;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.EvaluationSteps;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Origin;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetStated;
import cn.juesuan.account.SheetSteps;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.evaluation.ScoredSheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a finding says besides its sentence: where it is, which values it compares, in which order findings are listed; and what they make of the account. */
class FindingsTest {
    private final TableAccount account = TableAccount.of2024();
    private final Rules rules = new Rules();

    private void sheet(EvaluationSheet sheet) {
        account.apply(new SheetSteps(account.account()).added(sheet));
    }

    private void evaluation(DepartmentEvaluation evaluation) {
        account.apply(new EvaluationSteps(account.account()).added(evaluation));
    }

    private static DepartmentEvaluation table(String weight, String score, SheetStated stated, String sheet) {
        return new DepartmentEvaluation(new SheetId("评" + weight + score), "运行维护项目绩效评价", Optional.of(new SheetId(sheet)), List.of(
            new EvaluationRow("决策", "项目立项", "立项依据充分性", weight, score), new EvaluationRow("过程", "资金管理", "资金到位率", "20", "20"),
            new EvaluationRow("产出", "产出数量", "实际完成率", "35", "35"), new EvaluationRow("效益", "项目效益", "满意度", "30", "30")), stated, Origin.TYPED);
    }

    /** Sheets and score tables with one fault of most kinds. */
    private void faults() {
        String same = "按期完成平台升级改造并投入使用，运行稳定。";
        EvaluationSheet good = Sheets.good("甲", "市民热线").withGoal(new SheetGoal("保障", same));
        sheet(good.withIndicator(1, good.indicators().get(1).withActual("6次").withScore(Optional.of("11"))).withStated(new SheetStated(Optional.of("95"), Optional.of("良"))));
        sheet(Sheets.good("乙", "市民热线").withGoal(new SheetGoal("目标", same)).withFunding(Funding.EMPTY.with(FundingLine.FISCAL, Sheets.money("50", "50", "51"))
            .with(FundingLine.TOTAL, Sheets.money("50", "55", "51").withRate(Optional.of("90%")).withScore(Optional.of("11")))));
        sheet(Sheets.good("丙", "库房改造").withIndicator(0, Sheets.indicator("成本指标", "经济成本指标", "费用", "≤50万元", "40万元", "-10"))
            .withIndicator(1, Sheets.indicator("≥12次", "0次", "21")).withIndicator(2, Sheets.indicator("6月31日", "未完成", "20")));
        evaluation(table("15", "16", new SheetStated(Optional.of("98"), Optional.of("良")), "甲"));
        evaluation(table("14", "满分", SheetStated.NOTHING, "无"));
    }

    @Test
    void whatIsMarkedAtACellIsWhatTheAuditFindsThere() {
        faults();
        account.subject("公开03", "201", "一般公共服务").subject("公开03", "2010398", "没有的科目");
        List<Finding> all = rules.check(account.calculation());
        assertTrue(all.stream().map(Finding::rule).distinct().count() >= 20, () -> all.stream().map(Finding::rule).distinct().toList().toString());
        Stream.concat(all.stream().flatMap(finding -> finding.places().stream()), Stream.of(new CellAddress("自评表/1", "1", 1), new CellAddress("自评表/9", "合计", 1),
            new CellAddress("得分表/1", "2", 2), new CellAddress("得分表/9", "合计", 2))).distinct().forEach(cell -> assertEquals(
                all.stream().filter(finding -> finding.places().contains(cell)).map(Finding::message).sorted().toList(),
                new Rules().at(account.calculation(), cell).stream().map(Finding::message).sorted().toList(), cell::toString));
    }

    @Test
    void everyFindingLeadsToItsCellWithBothValues() {
        faults();
        assertEquals("""
            错误 自评-得分与公式不同 自评表/1 2行 栏4 10.00 11 1.00
            错误 自评-缺偏差原因 自评表/1 2行 栏5 20 11 -9
            错误 自评-总分 自评表/1 合计 栏1 91.00 95 4.00
            错误 自评-等级 自评表/1 自评等级 栏1 优 良 -
            错误 自评-资金合计 自评表/2 年度资金总额 栏2 50.00 55.00 5.00
            错误 自评-超预算 自评表/2 年度资金总额 栏3 50.00 51.00 1.00
            错误 自评-执行率 自评表/2 年度资金总额 栏5 102.00 90 -12.00
            错误 自评-超分值 自评表/2 年度资金总额 栏6 10 11 1
            错误 自评-分值负数 自评表/3 1行 栏3 0 -10 -10
            错误 自评-日期不存在 自评表/3 3行 栏1 - - -
            错误 自评-缺偏差原因 自评表/3 2行 栏5 21 0.00 -21.00
            错误 自评-分值合计 自评表/3 合计 栏1 90 71 -19
            错误 评价-超分值 得分表/1 1行 栏2 15 16 1
            错误 评价-总分 得分表/1 合计 栏2 101 98 -3
            错误 评价-等级 得分表/1 等级 栏2 优 良 -
            错误 评价-不能识别 得分表/2 1行 栏2 - - -
            错误 评价-分值合计 得分表/2 合计 栏1 100 99 -1
            提示 自评-成本与执行数 自评表/2 1行 栏2 51.00 50.00 -1.00
            提示 自评-待定分 自评表/3 3行 栏4 - - -
            提示 自评-成本与执行数 自评表/3 1行 栏2 50.00 40.00 -10.00
            提示 自评-项目重名 自评表/1 项目名称 栏1 - - -
            提示 自评-完成情况雷同 自评表/1 目标实际完成情况 栏1 - - -
            提示 评价-与自评不同 得分表/1 合计 栏2 91.00 101 10.00
            提示 评价-未关联 得分表/2 合计 栏2 - - -
            """, rules.check(account.calculation()).stream().map(finding -> "%s %s %s %s %s %s%n".formatted(finding.strength().caption(), finding.rule(),
                finding.places().get(0), finding.expectedText().orElse("-"), finding.foundText().orElse("-"), finding.differenceText().orElse("-"))).reduce("", String::concat));
    }

    @Test
    void findingsOfOneKindStandInTheOrderOfTheTables() {
        account.enter("公开03 2010301 栏2", "约").enter("公开01 29行 栏1", "约").enter("公开01 3行 栏1", "约").enter("公开03 2010301 栏3", "约").enter("公开03 2010399 栏2", "约");
        account.enter("公开03 合计 栏2", "435.04").enter("公开01 60行 栏2", "1.00").enter("公开01 2行 栏1", "-1.00");
        assertEquals(List.of("公开01 3行 栏1", "公开01 29行 栏1", "公开03 2010301 栏2", "公开03 2010301 栏3", "公开03 2010399 栏2"),
            rules.check(account.calculation()).stream().filter(finding -> finding.rule().equals("金额-不能识别")).map(finding -> finding.places().get(0).toString()).toList());
        List<Strength> strengths = rules.check(account.calculation()).stream().map(Finding::strength).toList();
        assertEquals(strengths.stream().sorted().toList(), strengths);
        assertTrue(strengths.contains(Strength.NOTICE));
    }

    @Test
    void aContradictedTotalNamesTheFileItCameFrom() {
        account.enter("公开03 2010301 栏2", "435.04");
        account.put(TableAccount.cell("公开03 合计 栏1"), Optional.of(new Entry.Figure(Amount.wan("436.04"), Origin.imported("决算.xlsx", "公开03", "C7"))));
        Finding finding = rules.at(account.calculation(), TableAccount.cell("公开03 合计 栏1")).get(0);
        assertEquals("公开03 合计 栏1 所给的合计为 436.04（决算.xlsx!公开03!C7），按明细算得 435.04，相差 1.00。请核对明细；以明细为准时清除此格所给的数。", finding.message());
        assertEquals(Optional.of(Amount.wan("1")), finding.difference());
        assertEquals("435.04 436.04 1.00", finding.expectedText().orElseThrow() + " " + finding.foundText().orElseThrow() + " " + finding.differenceText().orElseThrow());
        assertTrue(finding.touches("公开03"));
        assertFalse(finding.touches("公开01"));
    }

    @Test
    void anAcceptedRemainderIsAQuietFinding() {
        account.enter("公开03 2010301 栏2", "435.04").enter("公开03 2010301 栏3", "326.13").remainder("公开03 2010301 栏1", "-0.01");
        assertEquals(List.of("公开03 2010301 栏1 为 761.16，按明细算得 761.17，相差 -0.01，属四舍五入的尾差，按公开数保留。"),
            rules.check(account.calculation()).stream().filter(finding -> finding.rule().equals("合计-尾差")).map(Finding::message).toList());
        assertEquals(Standing.State.INCOMPLETE, standings().of("公开01").state());
        assertEquals(0, standings().findings("公开03"));
    }

    private Standings standings() {
        Account data = account.account();
        return new Standings(account.calculation(), new ScoredSheets(account.calculation().edition().evaluation()).of(data.sheets()), rules.check(account.calculation()));
    }

    private List<String> missing() {
        return standings().whole().missing().stream().map(each -> each.place() + "：" + each.text()).toList();
    }

    @Test
    void whatIsMissingLeadsToWhereItIsEntered() {
        assertEquals(List.of("公开01 1行 栏1：公开01 还没有录入；确实没有数的，在合计处录入 0。", "公开02 合计 栏1：公开02 还没有录入；确实没有数的，在合计处录入 0。",
            "公开03 合计 栏1：公开03 还没有录入；确实没有数的，在合计处录入 0。", "公开04 1行 栏1：公开04 还没有录入；确实没有数的，在合计处录入 0。",
            "公开05 合计 栏1：公开05 还没有录入；确实没有数的，在合计处录入 0。", "公开06 301 栏1：公开06 还没有录入；确实没有数的，在合计处录入 0。",
            "公开09 1行 栏1：公开09 还没有录入；确实没有数的，在合计处录入 0。"), missing());
        account.enter("公开02 合计 栏1", "0");
        assertFalse(missing().stream().anyMatch(each -> each.startsWith("公开02")));
    }

    @Test
    void totalsWithoutPartsAreCountedTableByTable() {
        account.enter("公开03 合计 栏1", "761.17").enter("公开03 合计 栏2", "761.17").enter("公开02 合计 栏1", "0");
        assertEquals(List.of("公开03 合计 栏1：公开03 有 2 个合计没有明细。"), missing().stream().filter(each -> each.contains("明细")).toList());
        assertEquals(List.of("公开01", "公开03", "公开04", "公开05", "公开06", "公开09"), standings().whole().missing().stream().map(each -> each.place().form()).toList());
        assertEquals(2, standings().findings("公开03"));
    }

    @Test
    void aRelationThatWaitsNamesTheTableItWaitsFor() {
        account.enter("公开05 2010301 栏2", "435.04");
        assertTrue(missing().contains("公开06 301 栏1：公开06 还没有录入；确实没有数的，在合计处录入 0。"), () -> missing().toString());
        account.enter("公开06 30101 栏1", "400.00").enter("公开03 2010301 栏2", "435.04").enter("公开09 1行 栏8", "0.00");
        assertEquals(List.of("公开01 31行 栏1：公开01 还没有录全：公开01 31行 栏1 为 0.00，对应的数是 435.04，还不能核对（收入总计应等于支出总计）。"),
            missing().stream().filter(each -> each.startsWith("公开01")).toList());
        assertEquals(Standing.State.CONTRADICTED, standings().of("公开05").state());
    }

    @Test
    void sheetsAndScoreTablesThatAreNotScoredAreMissing() {
        sheet(Sheets.good("甲", "市民热线"));
        sheet(Sheets.good("乙", "库房改造").withIndicator(2, Sheets.good().indicators().get(2).withActual("基本完成")));
        sheet(Sheets.empty());
        evaluation(table("15", "15", SheetStated.NOTHING, "甲"));
        evaluation(table("15", "", SheetStated.NOTHING, "乙"));
        assertEquals(List.of("自评表/2 3行 栏2：自评表/2 还没有评完，得分不全。", "自评表/3 项目名称 栏1：自评表/3 还没有评完，得分不全。", "得分表/2 1行 栏2：得分表/2 还没有评完，得分不全。"),
            missing().stream().filter(each -> each.contains("表/")).toList());
        assertEquals(Standing.State.AGREES, standings().of("自评表/1").state());
        assertEquals(Standing.State.INCOMPLETE, standings().of("得分表/2").state());
        assertEquals(Standing.State.CONTRADICTED, standings().of("自评表/3").state());
    }

    @Test
    void theThreeStatesHaveTheirNames() {
        assertEquals(List.of("未录全", "不符", "相符"), Stream.of(Standing.State.values()).map(Standing.State::caption).toList());
        assertEquals(Standing.State.AGREES, Standing.NOTHING.state());
    }
}
