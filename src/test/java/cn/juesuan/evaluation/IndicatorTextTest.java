package cn.juesuan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.Sheets;
import cn.juesuan.edition.Edition;
import cn.juesuan.edition.Editions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read out of a target or an actual value, and what follows from the two: readings.txt and workings.txt, one example a line. */
class IndicatorTextTest {
    private static final Edition EDITION = new Editions().named("shandong-2024");

    static Stream<String> readings() {
        return lines("readings.txt");
    }

    static Stream<String> workings() {
        return lines("workings.txt");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsWhatPeopleWrite(String line) {
        String text = line.split(" \\| ")[0];
        assertEquals(line, text + " | " + IndicatorText.read(text));
    }

    @ParameterizedTest
    @MethodSource("workings")
    void saysHowAScoreComesAboutOrAsks(String line) {
        String[] parts = line.split(" \\| ");
        Proposal proposal = new Proposer(EDITION.evaluation()).propose(Sheets.indicator(parts[0], parts[1], "10"));
        assertEquals(line, "%s | %s | %s | %s%s".formatted(parts[0], parts[1], proposal.proposed().map(BigDecimal::toPlainString).orElse("-"),
            proposal.explanation(), proposal instanceof Proposal.Asked asked
                ? " | " + asked.likely().map(score -> "可能 " + score + " ").orElse("") + asked.choices() : ""));
    }

    @Test
    void anEmptyCellSaysNothing() {
        assertInstanceOf(Reading.Nothing.class, IndicatorText.read(" \u3000\n"));
        assertInstanceOf(Proposal.Missing.class, new Proposer(EDITION.evaluation()).propose(Sheets.indicator(" ", "5", "10")));
        assertEquals("还没有填年度指标值", new Proposer(EDITION.evaluation()).propose(Sheets.indicator("", "5", "10")).explanation());
        assertEquals("还没有填实际完成值", new Proposer(EDITION.evaluation()).propose(Sheets.indicator("5", "", "10")).explanation());
        assertEquals("还没有填分值", new Proposer(EDITION.evaluation()).propose(Sheets.indicator("5", "5", "-10")).explanation());
        assertEquals(Optional.of(new BigDecimal("0.00")), new Proposer(EDITION.evaluation()).propose(Sheets.indicator("5", "5", "0")).proposed());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        10,      10,   false, false
        １０分,   10,   false, false
        2.5,     2.5,  false, false
        .5,      0.5,  false, false
        -1,      -1,   false, false
        —,       -,    true,  false
        '',      -,    true,  false
        满分,     -,    false, true
        10分分,   -,    false, true
        """)
    void readsWeightsAndScores(String text, String number, boolean blank, boolean unreadable) {
        assertEquals(Optional.ofNullable(number).map(BigDecimal::new), Mark.read(text));
        assertEquals(blank, Mark.isBlank(text));
        assertEquals(unreadable, Mark.isUnreadable(text));
    }

    @Test
    void readsPercent() {
        assertEquals(Optional.of(new BigDecimal("99.42")), Mark.readPercent(" 99.42％"));
        assertEquals(Optional.empty(), Mark.readPercent("99.42"));
        assertEquals(Optional.empty(), Mark.readPercent("一半%"));
        assertEquals("0", Mark.plain(new BigDecimal("0.00")));
        assertEquals("10", Mark.plain(new BigDecimal("10.00")));
        assertEquals("100", Mark.plain(new BigDecimal("1E2")));
    }

    @Test
    void anAnswerNamesItsBand() {
        assertEquals("完成：10.00—8.00 分", new Choice("完成", new BigDecimal("10.00"), new BigDecimal("8.00")).toString());
        assertEquals("完成：10.00 分", Choice.single("完成", new BigDecimal("10.00")).toString());
        assertTrue(new Choice("完成", new BigDecimal("10.00"), BigDecimal.TEN).isSingle());
    }

    private static Stream<String> lines(String file) {
        try (InputStream stream = IndicatorTextTest.class.getResourceAsStream("/evaluation/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
