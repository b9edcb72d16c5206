package cn.juesuan.audit;

import static cn.juesuan.Sheets.indicator;
import static cn.juesuan.Sheets.money;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.Sheets;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetStated;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.evaluation.SheetScores;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule provoked once, with its whole message; once almost; and on an empty sheet. */
class SheetRuleTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static List<String> found(EvaluationSheet sheet) {
        return SheetRule.of(new SheetParts(1), SheetScores.of(FORM, sheet))
            .map(finding -> finding.strength().caption() + "：" + finding.message()).toList();
    }

    private static void finds(EvaluationSheet sheet, String... messages) {
        assertEquals(List.of(messages), found(sheet));
    }

    /** The good sheet with its second indicator (≥12次, 12次, 20 分) changed. */
    private static EvaluationSheet with(UnaryOperator<Indicator> change) {
        return Sheets.good().withIndicator(1, change.apply(Sheets.good().indicators().get(1)));
    }

    private static EvaluationSheet withFunding(FundingLine line, FundingRow row) {
        return Sheets.good().withFunding(Funding.EMPTY.with(line, row));
    }

    private static EvaluationSheet withTotal(String budget, String actual, String rate, String score) {
        Optional<String> typedScore = Optional.ofNullable(score);
        EvaluationSheet sheet = withFunding(FundingLine.TOTAL, money(budget, budget, actual).withRate(Optional.ofNullable(rate)).withScore(typedScore));
        return sheet.withIndicator(0, indicator("成本指标", "经济成本指标", "控制成本", "有效", "有效", "10"));
    }

    @Test
    void aGoodSheetIsSilent() {
        finds(Sheets.good());
    }

    @Test
    void anEmptySheetOnlyLacksItsParts() {
        finds(Sheets.empty(), "错误：自评表/1 还没有填项目名称。请补填。", "错误：自评表/1 还没有填主管部门。请补填。", "错误：自评表/1 还没有填实施单位。请补填。",
            "错误：自评表/1 还没有填资金总额的全年预算数。请补填。", "错误：自评表/1 还没有填年初预期目标。请补填。", "错误：自评表/1 还没有填目标实际完成情况。请补填。",
            "错误：自评表/1 还没有填年度绩效指标。请补填。");
    }

    @Test
    void aMissingGoal() {
        finds(Sheets.good().withGoal(new SheetGoal("保障", " ")), "错误：自评表/1 还没有填目标实际完成情况。请补填。");
    }

    @Test
    void aScoreBelowItsWeightNeedsAReason() {
        finds(with(row -> row.withActual("6次")), "错误：自评表/1 第 2 项“巡检次数” 得分 10.00 低于分值 20，少 10.00，没有写偏差原因及改进措施。请补写。");
        finds(with(row -> row.withActual("6次").withReason("设备停用半年")));
    }

    @Test
    void aScoreAboveItsWeight() {
        finds(with(row -> row.withScore(Optional.of("20.5"))), "错误：自评表/1 第 2 项“巡检次数” 得分 20.5 高于分值 20，多 0.5。得分最高为分值，请改正。");
        finds(with(row -> row.withScore(Optional.of("20.00"))));
    }

    @Test
    void aScoreOtherThanTheFormula() {
        finds(with(row -> row.withActual("6次").withScore(Optional.of("11"))),
            "错误：自评表/1 第 2 项“巡检次数” 得分为 11，按公式应为 10.00（正向指标（越多越好）：指标值 12次，实际完成 6次；6 ÷ 12 × 20 = 10.00），相差 1.00。请改正，或核对指标值和实际完成值。",
            "错误：自评表/1 第 2 项“巡检次数” 得分 11 低于分值 20，少 9，没有写偏差原因及改进措施。请补写。");
        finds(with(row -> row.withActual("6次").withScore(Optional.of("9")).withReason("从严")),
            "提示：自评表/1 第 2 项“巡检次数” 得分为 9，按公式应为 10.00（正向指标（越多越好）：指标值 12次，实际完成 6次；6 ÷ 12 × 20 = 10.00），相差 -1.00。请核对；有意从严的，写明偏差原因后可以保留。");
        finds(with(row -> row.withActual("6次").withScore(Optional.of("10")).withReason("设备停用半年")));
    }

    @Test
    void aScoreThatIsNoNumber() {
        finds(with(row -> row.withScore(Optional.of("满分"))), "错误：自评表/1 第 2 项“巡检次数” 的得分“满分”不是数，没有计入。请改正或清除。");
        finds(with(row -> row.withScore(Optional.of("２０分"))));
    }

    @Test
    void aNegativeScore() {
        finds(with(row -> row.withScore(Optional.of("-1")).withReason("倒扣")).withExplanation("原因"), "错误：自评表/1 第 2 项“巡检次数” 得分为负数 -1。请改正。");
    }

    @Test
    void weightsThatDoNotAddUp() {
        finds(with(row -> row.withWeight("17.5")), "错误：自评表/1 各指标的分值合计 87.5，应为 90，还差 2.5（加预算执行 10 分共 97.5，应为 100）。请调整分值，并检查是否漏了指标。");
        finds(with(row -> row.withWeight("21")), "错误：自评表/1 各指标的分值合计 91，应为 90，多出 1（加预算执行 10 分共 101，应为 100）。请调整分值，并检查是否漏了指标。");
        finds(with(row -> row.withWeight("20.00")));
    }

    @Test
    void aNegativeWeight() {
        assertEquals("错误：自评表/1 第 2 项“巡检次数” 的分值为负数 -20。请改正。", found(with(row -> row.withWeight("-20"))).get(0));
    }

    @Test
    void unitsThatDiffer() {
        finds(with(row -> row.withActual("12台")), "错误：自评表/1 第 2 项“巡检次数” 不能按公式计分：指标值“≥12次”与实际完成值“12台”的单位不同，不能比较。请改成同一单位。");
        finds(with(row -> row.withActual("12台").withScore(Optional.of("20"))),
            "提示：自评表/1 第 2 项“巡检次数” 不能按公式计分：指标值“≥12次”与实际完成值“12台”的单位不同，不能比较。请改成同一单位。");
        finds(with(row -> row.withActual("12")));
    }

    @Test
    void targetsThatCannotBeCompared() {
        finds(with(row -> row.withTarget("≥")), "错误：自评表/1 第 2 项“巡检次数” 不能按公式计分：指标值“≥”只有符号，没有数。请补上数。");
        finds(with(row -> row.withTarget("≥5个；≥3次")), "错误：自评表/1 第 2 项“巡检次数” 不能按公式计分：指标值“≥5个；≥3次”一格里有两个数。请分成两行，各自计分。");
    }

    @Test
    void aDayThatDoesNotExist() {
        finds(with(row -> row.withTarget("6月31日完成").withActual("6月30日").withScore(Optional.of("20"))),
            "错误：自评表/1 第 2 项“巡检次数” 的年度指标值“6月31日完成”没有这一天。请改正日期。");
        finds(with(row -> row.withTarget("6月30日完成").withActual("6月30日")));
    }

    @Test
    void aScoreThatIsStillOpen() {
        finds(with(row -> row.withActual("基本完成")),
            "提示：自评表/1 第 2 项“巡检次数” 还没有得分：指标值“≥12次”与实际完成“基本完成”不能按公式计算。请按完成情况选档定分。");
        finds(with(row -> row.withActual("基本完成").withScore(Optional.of("18")).withReason("记录不全")));
    }

    @Test
    void anIndicatorWithEmptyCells() {
        finds(with(row -> row.withActual("").withNames("产出指标", "数量指标", "")), "错误：自评表/1 第 2 项 还没有填三级指标、实际完成值。请补填，或删除这一行。");
    }

    @Test
    void anIndicatorUnderAnUnknownKind() {
        finds(with(row -> row.withNames("产出指标", "满意度指标", "巡检次数")), "提示：自评表/1 第 2 项“巡检次数” 的一级指标“产出指标”下没有二级指标“满意度指标”。请核对分类。");
        finds(with(row -> row.withNames("产出指标(40分)", "产出数量", "巡检次数")));
    }

    @Test
    void moreSpentThanThereWas() {
        finds(withTotal("50", "50.01", null, null), "错误：自评表/1 年度资金总额的全年执行数 50.01 万元大于全年预算数 50.00 万元，多 0.01 万元。执行数不能超过可用的资金，请核对两个数。");
        finds(withTotal("50", "50.00", null, null));
    }

    @Test
    void moreSpentFromOneSourceThanItHad() {
        EvaluationSheet sheet = Sheets.good().withFunding(Funding.EMPTY.with(FundingLine.FISCAL, money("40", "40", "42"))
            .with(FundingLine.OTHER, money("10", "10", "8")));
        finds(sheet, "提示：自评表/1 当年财政拨款的全年执行数 42.00 万元大于全年预算数 40.00 万元，多 2.00 万元。执行数不能超过可用的资金，请核对两个数。");
    }

    @Test
    void aTotalThatIsNotTheSum() {
        Funding parts = Funding.EMPTY.with(FundingLine.FISCAL, money("50", "50", "50"));
        finds(Sheets.good().withFunding(parts.with(FundingLine.TOTAL, money("50", "55", "50"))),
            "错误：自评表/1 年度资金总额的全年预算数为 55.00 万元，下面各行合计 50.00 万元，相差 5.00 万元。已按合计计算，请核对各行；以各行为准时清除所给的总额。");
        finds(Sheets.good().withFunding(parts.with(FundingLine.OTHER, money("10", "10.01", "0")).with(FundingLine.TOTAL, money("60", "60", "50"))),
            "尾差：自评表/1 年度资金总额的全年预算数为 60.00 万元，下面各行合计 60.01 万元，相差 -0.01 万元。属四舍五入的尾差，按所给数保留。");
        finds(Sheets.good().withFunding(parts.with(FundingLine.TOTAL, money("50", "50", "50"))));
    }

    @Test
    void moneyThatIsNoFigure() {
        FundingRow row = money("50", "50", "50").with(FundingColumn.INITIAL, Optional.of(new FundingEntry.Text("约50")));
        finds(withFunding(FundingLine.FISCAL, row), "错误：自评表/1 当年财政拨款的年初预算数“约50”不是金额，没有计入。请改成数字或清除。");
        finds(withFunding(FundingLine.FISCAL, money("-5", "50", "50")), "提示：自评表/1 当年财政拨款的年初预算数为负数 -5.00 万元。请核对。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        50    | 25    | 51%    | -    | 错误：自评表/1 年度资金总额的执行率为 51%，按 25.00 ÷ 50.00 应为 50.00%，相差 1.00。请核对金额，或清除所填的执行率。
        39.60 | 31.58 | 79.76% | -    | 尾差：自评表/1 年度资金总额的执行率为 79.76%，按 31.58 ÷ 39.60 应为 79.75%，相差 0.01。金额四舍五入前可能如此，属尾差。
        50    | 25    | 51     | -    | 错误：自评表/1 年度资金总额的执行率为 51%，按 25.00 ÷ 50.00 应为 50.00%，相差 1.00。请核对金额，或清除所填的执行率。
        50    | 25    | 一半    | -    | 错误：自评表/1 年度资金总额的执行率“一半”不是百分数。请改正或清除。
        50    | 25    | -      | 5.1  | 错误：自评表/1 预算执行得分为 5.1，按公式 25.00 ÷ 50.00 × 10 = 5.00，相差 0.10。请核对金额，或清除所填的得分。
        39.60 | 31.58 | -      | 7.98 | 尾差：自评表/1 预算执行得分为 7.98，按公式 31.58 ÷ 39.60 × 10 = 7.97，相差 0.01。金额四舍五入前可能如此，属尾差，按所给数保留。
        50    | 25    | -      | 11   | 错误：自评表/1 预算执行得分 11 不在 0 至分值 10 之间。请改正。
        50    | 25    | -      | 五    | 错误：自评表/1 预算执行的得分“五”不是数。请改正或清除。
        0     | 0     | 0.00%  | 0    | 提示：自评表/1 年度资金总额的全年预算数为 0，没有执行率，表中填的是 0.00%。请核对预算是否调减为 0；确实如此的，说明理由后可以保留。
        0     | 0     | -      | -    | 提示：自评表/1 预算执行还没有得分：全年预算数是 0，没有执行率，公式算不出得分。一般填 0 分，请定分。
        """)
    void ratesAndScoresOfTheMoneyBlock(String budget, String actual, String rate, String score, String message) {
        finds(withTotal(budget, actual, rate, score), message);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        50,    25,    50.00%, 5.00
        50,    25,    50%,    5
        50,    25,    —,      —
        52,    51.70, 99.4%,  9.94
        0,     0,     -,      0
        """)
    void ratesAndScoresThatAgree(String budget, String actual, String rate, String score) {
        finds(withTotal(budget, actual, rate, score));
    }

    @Test
    void aScoreUnderTheTotalRow() {
        finds(withFunding(FundingLine.FISCAL, money("50", "50", "50").withScore(Optional.of("10"))),
            "提示：自评表/1 当年财政拨款的得分填了 10。得分只填在年度资金总额一行，请清除。");
        finds(withFunding(FundingLine.FISCAL, money("50", "50", "50").withScore(Optional.of("—"))));
    }

    @Test
    void aLowTotalNeedsItsExplanation() {
        EvaluationSheet low = with(row -> row.withActual("0次").withReason("未巡检")).withFunding(Funding.EMPTY.with(FundingLine.TOTAL,
            money("50", "50", "49.95"))).withIndicator(0, indicator("成本指标", "经济成本指标", "控制成本", "有效", "有效", "10"));
        finds(low, "错误：自评表/1 总分 79.99 低于 80，没有填原因分析及拟采取的措施。请补填。");
        finds(low.withExplanation("明年恢复巡检"));
        EvaluationSheet justEnough = with(row -> row.withActual("0次").withReason("未巡检"));
        finds(justEnough);
        finds(justEnough.withExplanation("明年恢复巡检"), "提示：自评表/1 总分 80.00 不低于 80，不需要填原因分析及拟采取的措施。请核对总分；确需说明的可以保留。");
    }

    @Test
    void aPrintedTotalOrGradeThatDoesNotFollow() {
        finds(Sheets.good().withStated(new SheetStated(Optional.of("95"), Optional.of("良"))),
            "错误：自评表/1 原表的总分为 95，各项得分合计为 100.00（预算执行 10.00 ＋ 各指标 90.00），相差 -5.00。请核对得分，并检查是否漏了指标。",
            "错误：自评表/1 原表的自评等级为“良”，总分 100.00 应为“优”。请核对总分和等级。");
        finds(Sheets.good().withStated(new SheetStated(Optional.of("100"), Optional.of("优"))));
        finds(Sheets.good().withStated(new SheetStated(Optional.of("100.00"), Optional.of(" "))));
    }

    @Test
    void costsThatAreNotTheOutturn() {
        EvaluationSheet sheet = Sheets.good().withIndicator(0, indicator("成本指标", "经济成本指标", "运维费用", "≤50万元", "49.9万元", "10"));
        finds(sheet, "提示：自评表/1 成本指标的实际完成合计 49.90 万元，全年执行数是 50.00 万元，相差 -0.10 万元。请核对两处金额；口径不同的，说明理由后可以保留。");
        finds(Sheets.good().withIndicator(0, indicator("成本指标", "经济成本指标", "运维费用", "≤50万元", "49.996万元", "10")));
    }

    @Test
    void oneOfSeveralCostsMayBeTheWholeOutturn() {
        Indicator all = indicator("成本指标", "经济成本指标", "运维费用", "≤50万元", "50万元", "5");
        Indicator part = indicator("成本指标", "经济成本指标", "其中设备费用", "≤20万元", "20万元", "5");
        List<Indicator> rest = Sheets.good().indicators().subList(1, 5);
        finds(Sheets.good().withIndicators(Stream.concat(Stream.of(all, part), rest.stream()).toList()));
        finds(Sheets.good().withIndicators(Stream.concat(Stream.of(part, part.withActual("15万元")), rest.stream()).toList()),
            "提示：自评表/1 成本指标的实际完成合计 35.00 万元，全年执行数是 50.00 万元，相差 -15.00 万元。请核对两处金额；口径不同的，说明理由后可以保留。");
    }

    @Test
    void moneyThatIsNoCostIsNotComparedWithTheOutturn() {
        finds(with(row -> row.withTarget("≥12万元").withActual("12万元")));
    }

    @Test
    void aFindingNamesBothValues() {
        Finding finding = SheetRule.of(new SheetParts(1), SheetScores.of(FORM, with(row -> row.withActual("6次")))).findFirst().orElseThrow();
        assertEquals(Optional.of(new Finding.Compared("20", "10.00", "-10.00")), finding.compared());
    }

    @Test
    void valuesArePrintedWhetherTheyAreMoneyOrScores() {
        Finding score = SheetRule.of(new SheetParts(1), SheetScores.of(FORM, with(row -> row.withActual("6次")))).findFirst().orElseThrow();
        assertEquals(List.of("20", "10.00", "-10.00"), texts(score));
        Finding money = SheetRule.of(new SheetParts(1), SheetScores.of(FORM, withTotal("50", "50.01", null, null))).findFirst().orElseThrow();
        assertEquals(List.of("50.00", "50.01", "0.01"), texts(money));
    }

    private static List<String> texts(Finding finding) {
        return List.of(finding.expectedText().orElseThrow(), finding.foundText().orElseThrow(), finding.differenceText().orElseThrow());
    }
}
