package cn.juesuan.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.report.page.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese characters are one wide here, letters, digits and their marks half. */
class LineBreakerTest {
    private static final TextMeasure HALVES = (typeface, character) -> character < 0x80 ? 0.5 : 1;
    private final LineBreaker breaker = new LineBreaker(HALVES, Typeface.FANGSONG, 10);

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        4 支出决算
        4 收入支|出，总计
        4 收入支|出”。其|中
        3 按照|“十四|五”规|划
        2 占|（全|部）
        3 收|入……|支出
        4 收入|1,708.47|万元
        4 增长|3.42%。|主要
        5 占百分之|99.72％
        4 目标|≥95%，|完成
        """)
    void breaksLinesAsChineseTypesettingDoes(int characters, String lines) {
        assertEquals(lines, String.join("|", lines(lines.replace("|", ""), characters)));
    }

    @Test
    void wordsStayWholeAndTheSpaceBetweenThemIsLeftOut() {
        assertEquals(List.of("GB/T", "9704公", "文"), lines("GB/T 9704公文", 3));
    }

    @Test
    void noLineBeginsOrEndsWithAMarkThatShouldNot() {
        String text = "本单位（含下属）2023年度“三公”经费决算3.50万元，完成预算的87.50%；其中：公务接待费0.12万元（《办法》规定的标准以内）！比上年“零增长”。".repeat(3);
        for (int characters = 8; characters < 30; characters++) {
            for (String line : lines(text, characters)) {
                assertFalse("，。；：、！？）》”’】％%".indexOf(line.charAt(0)) >= 0, line);
                assertFalse("（《“‘【".indexOf(line.charAt(line.length() - 1)) >= 0, line);
                assertTrue(HALVES.em(Typeface.FANGSONG, line) <= characters, line);
            }
            assertEquals(text, String.join("", lines(text, characters)));
        }
    }

    @Test
    void aWordLongerThanTheLineBreaksWhereTheLineEnds() {
        assertEquals(List.of("见", "12345678", "90123456", "78号"), lines("见123456789012345678号", 4));
    }

    @Test
    void keepsLineBreaksAndIndentsEveryFirstLine() {
        List<TextLine> lines = breaker.lines("一二三四五六\n七八\n", 20, 40);
        assertEquals(List.of("一二", "三四五六", "七八", ""), lines.stream().map(line -> line.of("一二三四五六\n七八\n")).toList());
        assertEquals(List.of(false, true, true, true), lines.stream().map(TextLine::finished).toList());
    }

    private List<String> lines(String text, int characters) {
        return breaker.lines(text, 0, characters * 10).stream().map(line -> line.of(text)).toList();
    }
}
