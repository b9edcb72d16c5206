package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "13, 十三", "20, 二十", "25, 二十五", "99, 九十九", "100, 一百", "105, 一百零五", "110, 一百一十", "112, 一百一十二", "230, 二百三十"})
    void countsAsHeadingsDo(int number, String text) {
        assertEquals(text, ChineseNumber.of(number));
    }
}
