package cn.juesuan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.report.page.TextWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        附属单位上缴收入,   7.6, 附属单位/上缴收入
        对附属单位补助支出, 8.1, 对附属单位/补助支出
        公务用车购置费,     6.3, 公务用车/购置费
        一般公共预算财政拨款, 8.4, 一般公共预算财政拨款
        abcde,              1.0, ab/cd/e
        '',                 5.0, ''
        """)
    void leavesNoCharacterAloneOnTheLastLine(String caption, double em, String lines) {
        assertEquals(lines, String.join("/", TextWidth.balanced(caption, em)));
    }
}
