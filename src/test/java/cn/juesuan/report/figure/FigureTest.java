package cn.juesuan.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.edition.report.FieldKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MONEY   | 1708.47    | 1,708.47
        MONEY   | 637.60     | 637.6
        MONEY   | 0          | 0
        MONEY   | 0.004      | 0
        MONEY   | -12.345    | -12.35
        MONEY   | 1055240000 | 1,055,240,000
        PERCENT | 61.10      | 61.1%
        PERCENT | 100        | 100%
        PERCENT | 0          | 0%
        COUNT   | 1000       | 1000
        SCORE   | 99.940     | 99.94
        SCORE   | 100        | 100
        """)
    void printsAsTheConventionsSay(Figure.Kind kind, String value, String text) {
        assertEquals(text, Figure.of(kind, new BigDecimal(value), Optional.empty()).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        MONEY | 1,285.67     | 1285.67
        MONEY | １２８５．６７ | 1285.67
        MONEY | 12856700元   | 1285.67
        MONEY | 无           | ''
        MONEY | 12a          | ''
        COUNT | 6            | 6
        COUNT | 6辆          | 6
        COUNT | 1,000人次    | 1000
        COUNT | 6.5          | ''
        COUNT | -1           | ''
        """)
    void readsWhatPeopleType(FieldKind kind, String text, String value) {
        assertEquals(value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
            FieldText.read(kind, text).value().map(BigDecimal::stripTrailingZeros).map(number -> new BigDecimal(number.toPlainString())));
    }
}
