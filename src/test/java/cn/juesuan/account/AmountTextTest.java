package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1708.47          | 1,708.47
        1,708.47         | 1,708.47
        １，７０８．４７   | 1,708.47
        1 708.47         | 1,708.47
        \u00a01708.47\u3000   | 1,708.47
        ￥1,708.47       | 1,708.47
        1708.47万元      | 1,708.47
        17084700元       | 1,708.47
        17,084,700.00 元 | 1,708.47
        .5               | 0.50
        12.              | 12.00
        -3.20            | -3.20
        －3.20           | -3.20
        (3.20)           | -3.20
        （3.20）          | -3.20
        =12+3            | 15.00
        ＝12＋3－0.5      | 14.50
        0                | 0.00
        1，708。47        | 1,708.47
        1000000000       | 1,000,000,000.00
        -1000000000      | -1,000,000,000.00
        =999999999+1     | 1,000,000,000.00
        """)
    void readsWhatPeopleType(String text, String figure) {
        AmountText.Read read = assertInstanceOf(AmountText.Read.class, AmountText.read(text, MoneyUnit.WAN));
        assertEquals(figure, read.amount().printed(MoneyUnit.WAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "——", "无", "/"})
    void readsNothingAsNothing(String text) {
        assertInstanceOf(AmountText.Nothing.class, AmountText.read(text, MoneyUnit.WAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12a.5           | “12a.5”不是金额：数字中夹有其他字符
        1,2,3           | “1,2,3”不是金额：千分位逗号的位置不对，应每三位一个
        1,7084.7        | “1,7084.7”不是金额：千分位逗号的位置不对，应每三位一个
        1.708.47        | “1.708.47”不是金额：有不止一个小数点
        见说明          | “见说明”不是金额：没有数字
        =12*3           | “=12*3”不是金额：算式只能由数字和加减号组成
        1000000000.01   | “1000000000.01”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错
        =1000000000+0.01 | “=1000000000+0.01”不是金额：超过 10 万亿元，请检查是否多打了数字或单位弄错
        档案库房三十年以来历次维修改造费用合计数见附件第三页所列清单 | “档案库房三十年以来历次维修改造费用合计数见附件第三页所列清单”不是金额：没有数字
        档案库房三十年以来历次维修改造费用的合计数见附件第三页所列的清单 | “档案库房三十年以来历次维修改造费用的合计数见附件第三页所列的…”不是金额：没有数字
        0.1234567       | “0.1234567”不是金额：小数位数太多，比 1 分还小（万元最多 6 位小数）
        """)
    void refusesWhatIsNoFigureAndSaysWhy(String text, String reason) {
        assertEquals(new AmountText.Refused(reason), AmountText.read(text, MoneyUnit.WAN));
    }

    @Test
    void fullWidthSignsAreReadAsOrdinaryOnes() {
        assertEquals("!~A9(1,000.5)-", AmountText.halfWidth("！～Ａ９（１，０００．５）－"));
        assertEquals("档案￥", AmountText.halfWidth("档案￥"));
    }

    @RepeatedTest(200)
    void readsBackWhatItPrints(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Amount amount = Amount.ofFen(random.nextLong(-Amount.LIMIT.fen(), Amount.LIMIT.fen()));
        assertEquals(new AmountText.Read(amount), AmountText.read(amount.printed(MoneyUnit.YUAN), MoneyUnit.YUAN));
        assertEquals(new AmountText.Read(amount), AmountText.read(amount.exactly(MoneyUnit.WAN).toPlainString(), MoneyUnit.WAN));
    }

    @RepeatedTest(200)
    void roundsHalfUpWhenItPrints(RepetitionInfo repetition) {
        long fen = new SplittableRandom(repetition.getCurrentRepetition()).nextLong(0, Amount.LIMIT.fen());
        BigDecimal expected = BigDecimal.valueOf((fen + 5_000) / 10_000, 2);
        assertEquals(expected.toPlainString(), Amount.ofFen(fen).in(MoneyUnit.WAN));
        assertEquals(fen == 0 ? "0.00" : (expected.signum() == 0 ? "" : "-") + expected.toPlainString(), Amount.ofFen(-fen).in(MoneyUnit.WAN));
    }
}
