package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.account.Amount;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.ProjectGroup;
import cn.juesuan.account.SheetHead;
import cn.juesuan.calc.CellState;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores, money and rates of sheets as they are asked for. */
class SheetFiguresTest {
    private static final EvaluationForm FORM = new Editions().named("shandong-2024").evaluation();

    @Test
    void whatIsKnownOfASheetIsKeptWhileTheSheetIsThere() {
        ScoredSheets scored = new ScoredSheets(FORM);
        EvaluationSheet first = Sheets.good("甲", "数字档案");
        EvaluationSheet second = Sheets.good("乙", "库房改造");
        SheetScores known = scored.of(first);
        assertSame(first, known.sheet());
        assertSame(known, scored.of(first));
        assertEquals(List.of(first, second), scored.of(List.of(first, second)).stream().map(SheetScores::sheet).toList());
        assertSame(known, scored.of(List.of(first, second)).get(0));
        scored.of(List.of(second));
        assertNotSame(known, scored.of(first));
    }

    /** 31.584 prints as 31.58, and 39.60 may have been 39.6049: the rate may have been anything from 79.72 to 79.77. */
    @ParameterizedTest
    @CsvSource({"39.60, 31.58, 79.72, true", "39.60, 31.58, 79.77, true", "39.60, 31.58, 79.71, false", "39.60, 31.58, 79.78, false",
        "39.60, 31.584, 79.76, true", "39.60, 31.584, 79.72, false", "39.60, 31.58, 79.755, false", "10, 10, 100.01, false", "0.005, 0.003, 60.00, true",
        "0, 1, 100, false", "0.01, 0, 0.00, true", "0.01, 0, 0.01, false"})
    void aRateMayHaveBeenAnotherBeforeItsAmountsWereRounded(String budget, String actual, String printed, boolean possible) {
        assertEquals(possible, new RateSpread(new ExecutionRate(Amount.wan(budget), Amount.wan(actual))).mayPrint(BigDecimal.valueOf(100),
            new BigDecimal(printed), 2));
    }

    private static CellState total(String given, String fiscal, String carried) {
        return new FundingTotals(Funding.EMPTY.with(FundingLine.TOTAL, Sheets.money("", given, "")).with(FundingLine.FISCAL, Sheets.money("", fiscal, ""))
            .with(FundingLine.CARRIED, Sheets.money("", carried, ""))).cell(FundingLine.TOTAL, FundingColumn.BUDGET).state();
    }

    @Test
    void aGivenTotalIsKeptForRoundingOnlyWhereItsPartsAllowIt() {
        assertEquals(CellState.ADJUSTED, total("60.01", "50", "10"));
        assertEquals(CellState.CONTRADICTED, total("60.02", "50", "10"));
        assertEquals(CellState.CONTRADICTED, total("60.005", "50", "10"));
        assertEquals(CellState.CONTRADICTED, total("50.01", "50", "0"));
        assertEquals(CellState.COMPUTED, total("60.00", "50", "10"));
        assertEquals(CellState.COMPUTED, total("", "50", "10"));
        assertEquals(CellState.UNREADABLE, total("约60", "", ""));
    }

    private static FundingScore money(String budget, String actual) {
        return new FundingScore(FORM.rules(), Funding.EMPTY.with(FundingLine.FISCAL, Sheets.money("", budget, actual)));
    }

    @Test
    void theMoneyBlockSaysWhyItHasNoScore() {
        assertEquals("还没有填全年预算数", money("", "5").proposal().explanation());
        assertEquals("还没有填全年执行数", money("5", "").proposal().explanation());
        assertEquals("全年预算数 5.00 或全年执行数 -1.00 是负数，不能计算执行率。请核对金额。", money("5", "-1").proposal().explanation());
        assertEquals("全年预算数 -5.00 或全年执行数 1.00 是负数，不能计算执行率。请核对金额。", money("-5", "1").proposal().explanation());
        assertEquals("10.01 ÷ 10.00 × 10 = 10.01；最高 10.00 分", money("10", "10.01").proposal().explanation());
        Proposal.Asked asked = (Proposal.Asked) money("0", "0").proposal();
        assertEquals(List.of("由填报人定：10.00—0.00 分"), asked.choices().stream().map(Choice::toString).toList());
        assertEquals(Optional.of(new BigDecimal("0.00")), asked.likely());
    }

    @Test
    void aRowHasARateOfItsOwn() {
        FundingScore money = money("40", "30");
        assertEquals(Optional.of("75.00%"), money.rateText(FundingLine.FISCAL));
        assertEquals(Optional.empty(), money.rateText(FundingLine.OTHER));
        FundingScore typed = new FundingScore(FORM.rules(), Funding.EMPTY.with(FundingLine.FISCAL, Sheets.money("", "40", "30").withRate(Optional.of("74%"))));
        assertEquals(Optional.of("74%"), typed.rateText(FundingLine.FISCAL));
        assertEquals(Optional.empty(), money("0", "0").rate(FundingLine.TOTAL));
        assertEquals(Optional.empty(), new ExecutionRate(Amount.ZERO, Amount.wan("1")).percent(2));
    }

    @Test
    void aDashInPlaceOfAScoreIsNone() {
        FundingScore dashed = new FundingScore(FORM.rules(), Funding.EMPTY.with(FundingLine.TOTAL, Sheets.money("", "40", "30").withScore(Optional.of("—"))));
        assertEquals(Optional.of(new BigDecimal("7.50")), dashed.score());
        assertEquals(Optional.empty(), dashed.difference());
        IndicatorScore score = SheetScores.of(FORM, Sheets.good().withIndicator(1, Sheets.good().indicators().get(1).withScore(Optional.of("—")))).indicators().get(1);
        assertEquals(Optional.of(new BigDecimal("20.00")), score.score());
        assertEquals(2, score.number());
        assertFalse(score.isBelowWeight());
        assertFalse(score.isAboveWeight());
    }

    private static IndicatorScore inspections(String actual, String weight, String score) {
        return SheetScores.of(FORM, Sheets.good().withIndicator(1, Sheets.good().indicators().get(1).withActual(actual).withWeight(weight)
            .withScore(Optional.of(score)))).indicators().get(1);
    }

    @Test
    void aScoreIsComparedWithFormulaAndWeightWhereBothAreThere() {
        IndicatorScore half = inspections("6次", "20", "11");
        assertEquals(Optional.of(new BigDecimal("1.00")), half.difference());
        assertTrue(half.isBelowWeight() && !half.isAboveWeight());
        assertEquals(Optional.empty(), inspections("6次", "20", "10").difference());
        IndicatorScore above = inspections("6次", "20", "20.5");
        assertTrue(above.isAboveWeight() && !above.isBelowWeight());
        for (IndicatorScore open : List.of(inspections("基本完成", "20", ""), inspections("6次", "二十", "11"))) {
            assertFalse(open.isBelowWeight() || open.isAboveWeight());
            assertEquals(Optional.empty(), open.difference());
        }
    }

    @Test
    void aViewShowsTextThatIsNoFigureAsItStands() {
        FundingRow row = Sheets.money("50", "50", "").with(FundingColumn.ACTUAL, Optional.of(new FundingEntry.Text("约50"))).withScore(Optional.of("十分"));
        EvaluationSheet sheet = Sheets.good().withFunding(Funding.EMPTY.with(FundingLine.TOTAL, row).with(FundingLine.OTHER, Sheets.money("1", "", "")
            .withScore(Optional.of("—")))).withExplanation("设备停用").withIndicator(0, Sheets.good().indicators().get(0).withWeight("十分").withReason("节约"));
        SheetView view = SheetView.of(SheetScores.of(FORM, sheet), MoneyUnit.WAN);
        assertEquals(Optional.of("约50"), view.funding().get(0).actual());
        assertEquals(Optional.of("十分"), view.funding().get(0).score());
        assertEquals(Optional.of("—"), view.funding().get(3).score());
        assertEquals(Optional.of("设备停用"), view.explanation());
        assertEquals(Optional.of("十分"), view.indicators().get(0).weight());
        assertEquals(Optional.empty(), view.indicators().get(0).proposed());
        assertEquals(Optional.of("节约"), view.indicators().get(0).reason());
        assertEquals("信息系统运行维护 示例区人民政府办公室 示例区大数据中心", view.project() + " " + view.department() + " " + view.implementer());
    }

    @Test
    void theSummaryCountsProjectsAndTheirMoney() {
        EvaluationSheet own = Sheets.good("甲", "数字档案");
        EvaluationSheet passedOn = Sheets.good("乙", "补助").withHead(new SheetHead("补助", "示例县档案馆", "示例镇", ProjectGroup.TRANSFER));
        SheetSummary summary = new SheetSummary(FORM, Stream.of(own, passedOn, Sheets.good("丙", "库房改造")).map(sheet -> SheetScores.of(FORM, sheet)).toList());
        assertEquals(3, summary.projects());
        assertEquals(2, summary.projects(ProjectGroup.OWN));
        assertEquals(1, summary.projects(ProjectGroup.TRANSFER));
        assertEquals(Optional.of(new BigDecimal("100.00")), summary.rate().orElseThrow().percent(2));
        assertEquals(Amount.wan("150"), summary.money(FundingColumn.ACTUAL));
        assertSame(FORM, summary.sheets().get(0).form());
        assertTrue(summary.byGrade().containsValue(3));
    }
}
