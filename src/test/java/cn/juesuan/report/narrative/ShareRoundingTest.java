package cn.juesuan.report.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareRoundingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        最大项   | 76.29 14.42 2.98 6.32 | 76.28 14.42 2.98 6.32
        最后一项 | 83.46 9.99 2.38 4.18  | 83.46 9.99 2.38 4.17
        最后一项 | 61.1 38.91 0          | 61.1 38.90 0
        不调整   | 76.29 14.42 2.98 6.32 | 76.29 14.42 2.98 6.32
        最大项   | 33.33 33.33 33.33     | 33.34 33.33 33.33
        最大项   | 100 0                 | 100 0
        """)
    void oneShareTakesTheDifferenceUp(String way, String shares, String expected) {
        assertEquals(numbers(expected), ShareRounding.byCaption(way).adjusted(numbers(shares)));
    }

    @RepeatedTest(50)
    void adjustedSharesAddToAHundred(RepetitionInfo info) {
        SplittableRandom random = new SplittableRandom(info.getCurrentRepetition());
        List<BigDecimal> amounts = random.longs(2 + random.nextInt(12), 1, 5_000_000).mapToObj(fen -> BigDecimal.valueOf(fen, 2)).toList();
        BigDecimal whole = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = amounts.stream().map(amount -> amount.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP)).toList();
        for (ShareRounding way : List.of(ShareRounding.LARGEST, ShareRounding.LAST)) {
            assertEquals(0, BigDecimal.valueOf(100).compareTo(way.adjusted(shares).stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    private static List<BigDecimal> numbers(String text) {
        return Stream.of(text.split(" ")).map(BigDecimal::new).toList();
    }
}
