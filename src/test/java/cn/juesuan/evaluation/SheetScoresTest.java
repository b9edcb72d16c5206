package cn.juesuan.evaluation;

import static cn.juesuan.Sheets.indicator;
import static cn.juesuan.Sheets.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.Indicator;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetScoresTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    private static SheetScores scores(EvaluationSheet sheet) {
        return SheetScores.of(FORM, sheet);
    }

    @Test
    void aFullSheet() {
        SheetScores scores = scores(Sheets.good());
        assertEquals(Optional.of(new BigDecimal("100.00")), scores.total());
        assertEquals(Optional.of("优"), scores.grade());
        assertEquals(0, scores.remaining().signum());
        assertEquals(Map.of("成本指标", new BigDecimal("10"), "产出指标", new BigDecimal("40"), "效益指标", new BigDecimal("30"), "满意度指标",
            new BigDecimal("10")), scores.weightsByClass());
        assertFalse(scores.needsExplanation());
    }

    @Test
    void anEmptySheetHasNoTotalAndNoGrade() {
        SheetScores scores = scores(Sheets.empty());
        assertEquals(Optional.empty(), scores.total());
        assertEquals(Optional.empty(), scores.grade());
        assertEquals(new BigDecimal("90"), scores.remaining());
        assertFalse(scores.needsExplanation());
    }

    @Test
    void aHalfFilledSheetHasATotalSoFarButNoGrade() {
        SheetScores scores = scores(Sheets.good().withIndicator(0, Indicator.under("成本指标", "经济成本指标")));
        assertEquals(Optional.of(new BigDecimal("90.00")), scores.total());
        assertEquals(Optional.empty(), scores.grade());
        assertEquals(new BigDecimal("10"), scores.remaining());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        100.00, 优
        90.00,  优
        89.99,  良
        80.00,  良
        79.99,  中
        60.00,  中
        59.99,  差
        0.00,   差
        """)
    void gradesByBand(String total, String grade) {
        assertEquals(grade, FORM.grade(new BigDecimal(total)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        80.00, 良, false
        79.99, 中, true
        """)
    void eightyNeedsNoExplanation(String total, String grade, boolean needed) {
        BigDecimal cost = new BigDecimal(total).subtract(new BigDecimal("70"));
        EvaluationSheet sheet = Sheets.good().withIndicator(0, Sheets.good().indicators().get(0).withScore(Optional.of("0")))
            .withFunding(Funding.EMPTY.with(FundingLine.TOTAL, money("100", "100", cost.subtract(BigDecimal.TEN).multiply(BigDecimal.TEN)
                .add(new BigDecimal("100")).toPlainString())))
            .withIndicator(1, Sheets.good().indicators().get(1).withScore(Optional.of("10")));
        assertEquals(Optional.of(new BigDecimal(total)), scores(sheet).total());
        assertEquals(Optional.of(grade), scores(sheet).grade());
        assertEquals(needed, scores(sheet).needsExplanation());
    }

    @Test
    void textThatIsNoScoreCountsAsNoneYet() {
        SheetScores scores = scores(Sheets.good().withIndicator(1, Sheets.good().indicators().get(1).withScore(Optional.of("满分"))));
        assertEquals(Optional.of(new BigDecimal("80.00")), scores.total());
        assertFalse(scores.isComplete());
        assertEquals("满分", SheetView.of(scores, MoneyUnit.WAN).indicators().get(1).score().orElseThrow());
    }

    @Test
    void readsAsOthersScriptAgainstIt() {
        EvaluationSheet sheet = Sheets.good().withFunding(Funding.EMPTY.with(FundingLine.FISCAL, money("52", "52", "51.7")))
            .withIndicator(0, indicator("成本指标", "经济成本指标", "升级费用", "≤52万元", "51.7万元", "10"));
        SheetView view = SheetView.of(scores(sheet), MoneyUnit.WAN);
        assertEquals(new SheetView.Money("年度资金总额", Optional.of("52.00"), Optional.of("52.00"), Optional.of("51.70"), Optional.of("10"),
            Optional.of("99.42%"), Optional.of("9.94")), view.funding().get(0));
        assertEquals(new SheetView.Money("其他资金", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty()), view.funding().get(3));
        assertEquals(new SheetView.Row("成本指标", "经济成本指标", "升级费用", "≤52万元", "51.7万元", Optional.of("10.00"), Optional.of("10.00"),
            Optional.of("10.00"), Optional.empty()), view.indicators().get(0));
        assertEquals(Optional.of("99.94"), view.total());
        assertEquals(Optional.of("优"), view.grade());
        assertEquals(Optional.empty(), view.explanation());
    }

    @RepeatedTest(100)
    void theTotalIsTheExactSumWhateverHalvesTheWeightsHave(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        List<Indicator> rows = new ArrayList<>();
        for (int left = 180; left > 0;) {
            int half = Math.min(left, random.nextInt(1, 31));
            left -= half;
            int target = random.nextInt(1, 50);
            rows.add(indicator("≥" + target + "个", random.nextInt(0, 60) + "个", BigDecimal.valueOf(half).divide(BigDecimal.valueOf(2)).toPlainString()));
        }
        SheetScores scores = scores(Sheets.good().withIndicators(rows));
        assertEquals(0, scores.remaining().signum());
        BigDecimal sum = scores.indicators().stream().map(row -> row.score().orElseThrow()).reduce(BigDecimal.TEN, BigDecimal::add);
        assertEquals(Optional.of(sum.setScale(2)), scores.total());
        assertTrue(scores.total().orElseThrow().compareTo(new BigDecimal("100")) <= 0);
    }
}
