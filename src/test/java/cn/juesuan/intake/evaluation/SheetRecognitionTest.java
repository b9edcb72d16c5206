package cn.juesuan.intake.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.edition.Editions;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetRecognitionTest {
    private static final SheetRecognition RECOGNITION = new SheetRecognition(new Editions().forYear(2024).evaluation());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        提高          | 提高          | 10
        无            | 无            | 5
        6月31日前完成 | 6月31日完成   | 5
        ≥             | 90%           | 10
        ≥5个，≤3天    | 6个，2天      | 10
        ≤52万元       | 517000元      | 10
        ≥95%          | 96            | 2.5
        ≥5次          | -3次          | 12.5
        """)
    void keepsTargetsAndActualsAsPrinted(String target, String actual, String weight) {
        Indicator row = only(read(sheet("项目一").line("", "产出指标", "数量指标", "指标", target, actual, weight, weight))).indicators().get(0);
        assertEquals(new Indicator("产出指标", "数量指标", "指标", target, actual, weight, Optional.of(weight), ""), row);
    }

    @Test
    void keepsAScoreAboveItsWeight() {
        assertEquals(Optional.of("12"), only(read(sheet("项目一").line("", "产出指标", "数量指标", "指标", "≥1个", "1个", "10", "12")))
            .indicators().get(0).score());
    }

    @Test
    void readsNegativeAmountsAndKeepsWhatIsNoAmount() {
        Sketch sketch = new Sketch("a.xlsx", "1").line("项目名称", "项目一").line("", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
            .line("", "年度资金总额", "-1,234.50", "约12万元", "—", "10", "95%", "9.5");
        RecognisedSheets read = read(sketch);
        EvaluationSheet sheet = only(read);
        assertEquals(Optional.of(new FundingEntry.Figure(Amount.wan("-1234.50"))), sheet.funding().row(FundingLine.TOTAL).entry(FundingColumn.INITIAL));
        assertEquals(Optional.of(new FundingEntry.Text("约12万元")), sheet.funding().row(FundingLine.TOTAL).entry(FundingColumn.BUDGET));
        assertEquals(Optional.empty(), sheet.funding().row(FundingLine.TOTAL).entry(FundingColumn.ACTUAL));
        assertEquals(Optional.of("95%"), sheet.funding().row(FundingLine.TOTAL).rate());
        assertEquals("a.xlsx!1!D3：年度资金总额的全年预算数“约12万元”没有当成数，按文字保留：“约12万元”不是金额：数字中夹有其他字符。请核对后填成数字。",
            notes(read).get(0));
    }

    @Test
    void readsMoneyInTheUnitThatIsPrinted() {
        Sketch sketch = new Sketch("a.xlsx", "1").line("绩效自评表").line("单位：元").line("项目名称", "项目一")
            .line("", "", "年初预算数", "全年预算数", "全年执行数").line("", "年度资金总额", "520000.00", "5.2万元", "1.25");
        EvaluationSheet sheet = only(read(sketch));
        assertEquals(List.of(52_000_000L, 5_200_000L, 125L), List.of(FundingColumn.values()).stream()
            .map(column -> ((FundingEntry.Figure) sheet.funding().row(FundingLine.TOTAL).entry(column).orElseThrow()).amount().fen()).toList());
    }

    @Test
    void readsASheetWithLostRowsAndSaysWhatItLacks() {
        Sketch sketch = new Sketch("a.xlsx", "1").line("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .line("产出指标", "数量指标", "指标", "≥1个", "1个", "10", "10");
        RecognisedSheets read = read(sketch);
        assertEquals(1, only(read).indicators().size());
        assertEquals(List.of("a.xlsx!1!A1：“”的自评表不完整，没有读到项目名称、预算执行情况、总分；其余照读，请补填。"), notes(read));
    }

    @Test
    void knowsTheClassOfAKindWhereTheColumnIsMissing() {
        Sketch sketch = new Sketch("a.xlsx", "1").line("项目名称", "项目一").line("二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .line("数量指标", "指标", "≥1个", "1个", "10", "10").line("服务对象满意度", "指标", "≥1%", "1%", "10", "10");
        assertEquals(List.of("产出指标", "满意度指标"), only(read(sketch)).indicators().stream().map(Indicator::level1).toList());
    }

    @Test
    void goesOnOnTheNextPageWithAndWithoutAHead() {
        SourceSheet first = sheet("项目一").line("", "产出指标", "数量指标", "指标1", "1", "1", "10", "10").sheet();
        SourceSheet second = new Sketch("a.xlsx", "2").line("年度绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分")
            .line("", "", "", "指标2", "2", "2", "10", "10").sheet();
        SourceSheet third = new Sketch("a.xlsx", "3").line("", "", "质量指标", "指标3", "3", "3", "10", "10").line("总分", "", "", "", "30").sheet();
        EvaluationSheet sheet = only(RECOGNITION.read(List.of(first, second, third)));
        assertEquals(List.of("数量指标", "数量指标", "质量指标"), sheet.indicators().stream().map(Indicator::level2).toList());
        assertEquals(Optional.of("30"), sheet.stated().total());
    }

    @Test
    void keepsTwoProjectsOfOneName() {
        RecognisedSheets read = RECOGNITION.read(List.of(full("项目一", "10").sheet(), full("项目一", "9").sheet()));
        assertEquals(List.of(Optional.of("10"), Optional.of("9")), read.sheets().stream().map(each -> each.sheet().stated().total()).toList());
    }

    @Test
    void countsWhatTwoFilesHoldAlikeOnce() {
        SourceSheet other = new Sketch("b.docx", "第1个表格").line("项目名称", "项目一").line("", "", "年初预算数", "全年预算数", "全年执行数").sheet();
        RecognisedSheets read = RECOGNITION.read(List.of(full("项目一", "10").sheet(), other));
        assertEquals(1, read.sheets().size());
        assertTrue(notes(read).contains("b.docx!第1个表格!A1：“项目一”的自评表在 a.xlsx!1 和 b.docx!第1个表格 里内容不同，用了前一个，请核对。"), notes(read)::toString);
    }

    @Test
    void comparesTheSummaryWithTheSheets() {
        SourceSheet summary = new Sketch("a.xlsx", "汇总").line("2024年度项目绩效自评情况汇总表").line("序号", "项目名称", "资金使用单位", "自评得分", "自评等级")
            .line("对下转移支付项目绩效自评").line("1", "项目一", "某办", "99", "良").line("本级项目支出绩效自评").line("2", "项目三", "某办", "100", "优").sheet();
        RecognisedSheets read = RECOGNITION.read(List.of(summary, full("项目一", "98").sheet(), full("另外的", "90").sheet()));
        assertEquals(List.of(Optional.of(ProjectGroup.PASSED_DOWN), Optional.empty()), read.sheets().stream().map(SheetRead::group).toList());
        assertEquals(List.of("a.xlsx!汇总!A4：“项目一”的得分，汇总表是 99，自评表是 98；汇总表由自评表算出，请核对自评表。",
            "a.xlsx!汇总!A4：“项目一”的等级，汇总表是 良，自评表是 优；汇总表由自评表算出，请核对自评表。",
            "a.xlsx!汇总!A6：汇总表列有“项目三”，文件里没有它的自评表；汇总表由自评表算出，不会列它。如果“另外的”就是它，请把两处的名称改成一样。",
            "a.xlsx!1!A1：“另外的”有自评表，文件的汇总表没有列它。"), notes(read));
    }

    @Test
    void leavesHiddenSheetsAndDraftsAlone() {
        RecognisedSheets read = RECOGNITION.read(List.of(full("项目一", "10").sheet(false),
            new Sketch("a.xlsx", "x").line("预算项目支出绩效自评表（草稿）").line("项目名称", "项目一").line("", "", "年初预算数", "全年预算数", "全年执行数").sheet()));
        assertEquals(List.of(), read.sheets());
        assertEquals(List.of(new Unused("a.xlsx!x!A1", "标有“草稿”的自评表，没有读")), read.unused());
    }

    @Test
    void listsCellsThatBelongNowhere() {
        Sketch sketch = full("项目一", "10");
        sketch.put(1, 12, "旁注");
        sketch.line("填表人：某 联系电话：123");
        RecognisedSheets read = read(sketch);
        assertEquals(List.of(new Unused("a.xlsx!1!M2", "没有读：“旁注”")), read.strays().stream().map(RecognisedSheets.Stray::unused).toList());
        assertEquals(List.of("填表人、联系电话等落款，没有读"), read.unused().stream().map(Unused::why).toList());
    }

    @Test
    void readsTheScoreTableOfADepartmentEvaluation() {
        Sketch sketch = new Sketch("r.docx", "第1个表格").line("某项目绩效评价得分表").line("一级指标", "二级指标", "三级指标", "分值", "得分")
            .line("决策 (15分)", "项目立项(5分)", "充分性", "2", "2").line("", "", "规范性", "3", "2.5").line("过程(20分)", "资金管理", "到位率", "20", "20")
            .line("合计", "", "", "25", "24.5").merge(2, 0, 3, 0);
        EvaluationRead read = RECOGNITION.read(List.of(sketch.sheet())).evaluations().get(0);
        assertEquals("某", read.project());
        assertEquals(List.of(new EvaluationRow("决策 (15分)", "项目立项(5分)", "充分性", "2", "2"),
            new EvaluationRow("决策 (15分)", "项目立项(5分)", "规范性", "3", "2.5"), new EvaluationRow("过程(20分)", "资金管理", "到位率", "20", "20")),
            read.evaluation().rows());
        assertEquals(Optional.of("24.5"), read.evaluation().stated().total());
    }

    @Test
    void takesNoTargetTableForASheet() {
        Sketch sketch = new Sketch("r.docx", "第1个表格").line("项目编码", "", "项目名称", "某项目").line("主管部门", "某办", "项目金额", "15万元")
            .line("一级指标", "二级指标", "三级指标", "指标值", "评扣分标准").line("成本指标", "经济成本指标", "费用", "≤ 13.2万元", "每超出1%扣1分");
        RecognisedSheets read = read(sketch);
        assertTrue(read.isEmpty());
        assertEquals(1, read.remaining().size());
    }

    /** A sheet up to the head of its indicators. */
    private static Sketch sheet(String project) {
        return new Sketch("a.xlsx", "1").line("项目名称", project).line("", "", "年初预算数", "全年预算数", "全年执行数")
            .line("年度绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因");
    }

    private static Sketch full(String project, String total) {
        return sheet(project).line("", "产出指标", "数量指标", "指标", "1", "1", "10", "10").line("总分", "", "", "", total);
    }

    private static RecognisedSheets read(Sketch sketch) {
        return RECOGNITION.read(List.of(sketch.sheet()));
    }

    private static EvaluationSheet only(RecognisedSheets read) {
        assertEquals(1, read.sheets().size());
        return read.sheets().get(0).sheet();
    }

    private static List<String> notes(RecognisedSheets read) {
        return read.notes().stream().map(Note::toString).toList();
    }
}
