package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.PublishedSheets.PublishedFunding;
import cn.juesuan.PublishedSheets.PublishedIndicator;
import cn.juesuan.PublishedSheets.PublishedTotal;
import cn.juesuan.PublishedSheets;
import cn.juesuan.account.Funding;
import cn.juesuan.account.FundingLine;
import cn.juesuan.account.FundingRow;
import cn.juesuan.account.Indicator;
import cn.juesuan.edition.Editions;
import cn.juesuan.edition.evaluation.EvaluationForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 37 published sheets, recomputed from what they print as entered. */
class PublishedSheetsTest {
    private static final EvaluationForm FORM = new Editions().forYear(2024).evaluation();

    static Stream<PublishedIndicator> indicators() {
        return PublishedSheets.indicators();
    }

    static Stream<PublishedFunding> totalRows() {
        return PublishedSheets.funding().filter(row -> row.line() == FundingLine.TOTAL);
    }

    static Stream<PublishedTotal> totals() {
        return PublishedSheets.totals();
    }

    @Test
    void nothingIsMissing() {
        assertEquals(388, indicators().count());
        assertEquals(37, totalRows().count());
        assertEquals(37, totals().count());
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void proposesTheScoreOfTheFormulaAndAsksWhereThereIsNone(PublishedIndicator published) {
        Indicator indicator = published.indicator();
        Proposal proposal = new Proposer(FORM).propose(indicator);
        if (published.formula().isPresent()) {
            assertEquals(published.formula(), proposal.proposed().map(BigDecimal::toPlainString), proposal::explanation);
        } else if (proposal instanceof Proposal.Scored scored) {
            assertEquals(0, scored.score().compareTo(new BigDecimal(indicator.weight())));
            assertTrue(indicator.target().equals(indicator.actual()) || IndicatorText.read(indicator.target()) instanceof Reading.Due, indicator::target);
        } else {
            assertTrue(proposal instanceof Proposal.Asked asked && !asked.choices().isEmpty(), proposal::explanation);
        }
    }

    @ParameterizedTest
    @MethodSource("totalRows")
    void recomputesRateAndScoreOfTheMoneyBlock(PublishedFunding published) {
        FundingRow bare = published.row().withRate(Optional.empty()).withScore(Optional.empty());
        FundingScore score = new FundingScore(FORM.rules(), Funding.EMPTY.with(FundingLine.TOTAL, bare));
        assertEquals(published.rate(), score.rateText(FundingLine.TOTAL));
        assertEquals(published.score(), score.score().map(BigDecimal::toPlainString));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void recomputesTotalAndGrade(PublishedTotal published) {
        SheetScores scores = SheetScores.of(FORM, PublishedSheets.sheet(published));
        assertEquals(0, new BigDecimal(published.indicators()).compareTo(scores.indicatorTotal()));
        assertEquals(0, new BigDecimal(published.funding()).compareTo(scores.funding().score().orElseThrow()));
        assertEquals(0, new BigDecimal(published.indicators()).add(new BigDecimal(published.funding())).compareTo(scores.total().orElseThrow()));
        assertEquals(Optional.of(published.grade()), scores.grade());
        assertEquals(published.needsExplanation(), scores.needsExplanation());
    }

    @Test
    void onlyOneSheetLostRows() {
        List<String> different = totals().filter(published -> SheetScores.of(FORM, PublishedSheets.sheet(published)).total().orElseThrow()
            .compareTo(new BigDecimal(published.total())) != 0).map(PublishedTotal::toString).toList();
        assertEquals(List.of("yanggu2024 1"), different);
    }
}
