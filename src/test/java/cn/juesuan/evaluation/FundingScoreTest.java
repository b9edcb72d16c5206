package cn.juesuan.evaluation;

import static cn.juesuan.Sheets.money;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.account.FundingEntry;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.CellState;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.ScoreRules;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingScoreTest {
    private static final ScoreRules RULES = new Editions().forYear(2024).evaluation().rules();

    private static FundingScore score(Funding funding) {
        return new FundingScore(RULES, funding);
    }

    private static FundingScore score(String budget, String actual) {
        return score(Funding.EMPTY.with(FundingLine.FISCAL, money("", budget, actual)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        52.00,  51.70,    99.42%,  9.94
        39.60,  31.584,   79.76%,  7.98
        39.60,  31.58,    79.75%,  7.97
        64,     45.12,    70.50%,  7.05
        20,     18.99,    94.95%,  9.50
        100,    99.995,   100.00%, 10.00
        10,     10.01,    100.10%, 10.00
        68.72,  0,        0.00%,   0.00
        0,      0,        -,       -
        10,     '',       -,       -
        -5,     1,        -,       -
        """)
    void rateAndScore(String budget, String actual, String rate, String score) {
        assertEquals(Optional.ofNullable(rate), score(budget, actual).rateText(FundingLine.TOTAL));
        assertEquals(Optional.ofNullable(score).map(BigDecimal::new), score(budget, actual).score());
    }

    @Test
    void withoutBudgetTheScoreIsTheUsers() {
        assertEquals("全年预算数是 0，没有执行率，公式算不出得分。一般填 0 分，请定分。", score("0", "0").proposal().explanation());
        Funding decided = Funding.EMPTY.with(FundingLine.TOTAL, money("5", "0", "0").withScore(Optional.of("0.00")));
        assertEquals(Optional.of(new BigDecimal("0.00")), score(decided).score());
    }

    @Test
    void aGivenScoreCountsAndItsDifferenceIsShown() {
        FundingScore score = score(Funding.EMPTY.with(FundingLine.TOTAL, money("", "39.60", "31.58").withScore(Optional.of("7.98"))));
        assertEquals(Optional.of(new BigDecimal("7.98")), score.score());
        assertEquals(Optional.of(new BigDecimal("0.01")), score.difference());
        assertEquals("31.58 ÷ 39.60 × 10 = 7.97", score.proposal().explanation());
    }

    @Test
    void theTotalIsTheSumUnlessOnlyTheTotalIsKnown() {
        Funding parts = Funding.EMPTY.with(FundingLine.FISCAL, money("120", "120", "0")).with(FundingLine.CARRIED, money("0", "120", "0"));
        assertEquals(Optional.of(Amount.wan("240")), new FundingTotals(parts).known(FundingColumn.BUDGET));
        assertEquals(CellState.COMPUTED, new FundingTotals(parts).cell(FundingLine.TOTAL, FundingColumn.BUDGET).state());
        FundingTotals alone = new FundingTotals(Funding.EMPTY.with(FundingLine.TOTAL, money("", "240", "")));
        assertEquals(CellState.STATED, alone.cell(FundingLine.TOTAL, FundingColumn.BUDGET).state());
        assertEquals(CellState.EMPTY, alone.cell(FundingLine.TOTAL, FundingColumn.ACTUAL).state());
        FundingTotals other = new FundingTotals(parts.with(FundingLine.TOTAL, money("120", "250", "0")));
        assertEquals(CellState.CONTRADICTED, other.cell(FundingLine.TOTAL, FundingColumn.BUDGET).state());
        assertEquals(Optional.of(Amount.wan("240")), other.known(FundingColumn.BUDGET));
    }

    @Test
    void textThatIsNoFigureStays() {
        FundingRow row = FundingRow.EMPTY.with(FundingColumn.BUDGET, FundingEntry.of("约50", MoneyUnit.WAN));
        assertEquals(Optional.of(new FundingEntry.Text("约50")), row.budget());
        assertEquals(CellState.UNREADABLE, new FundingTotals(Funding.EMPTY.with(FundingLine.FISCAL, row))
            .cell(FundingLine.FISCAL, FundingColumn.BUDGET).state());
        assertEquals(Optional.empty(), FundingEntry.of("—", MoneyUnit.WAN));
    }

    @RepeatedTest(200)
    void sumsAreExactAndTheScoreNeverLeavesItsLimits(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Funding funding = Funding.EMPTY;
        long budget = 0;
        for (FundingLine line : FundingLine.PARTS) {
            long fen = random.nextLong(0, 100_000_000_000L);
            budget += fen;
            Optional<FundingEntry> figure = Optional.of(new FundingEntry.Figure(Amount.ofFen(fen)));
            Optional<FundingEntry> spent = Optional.of(new FundingEntry.Figure(Amount.ofFen(random.nextLong(0, fen + fen / 10 + 1))));
            funding = funding.with(line, FundingRow.EMPTY.with(FundingColumn.BUDGET, figure).with(FundingColumn.ACTUAL, spent));
        }
        assertEquals(Optional.of(Amount.ofFen(budget)), new FundingTotals(funding).known(FundingColumn.BUDGET));
        BigDecimal score = score(funding).score().orElseThrow();
        assertTrue(score.signum() >= 0 && score.compareTo(BigDecimal.TEN) <= 0 && score.scale() == 2);
    }
}
