package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
    @Test
    void basicAndProjectSpendingAddUpExactly() {
        Amount basic = Amount.wan("435.04");
        Amount project = Amount.wan("326.13");
        assertEquals(Amount.wan("761.17"), basic.plus(project));
        assertEquals(Amount.wan("-108.91"), project.minus(basic));
        assertEquals(Amount.wan("108.91"), project.minus(basic).absolute());
        assertEquals(Amount.wan("108.91"), basic.minus(project).absolute());
    }

    @Test
    void aThousandShareOfAFenNeverGetsLost() {
        assertEquals(4_350_443_21L, Amount.of(new BigDecimal("435.044321"), MoneyUnit.WAN).fen());
        assertThrows(ArithmeticException.class, () -> Amount.of(new BigDecimal("0.0000001"), MoneyUnit.WAN));
        assertThrows(ArithmeticException.class, () -> Amount.ofFen(Long.MAX_VALUE).plus(Amount.ofFen(1)));
        assertThrows(ArithmeticException.class, () -> Amount.ofFen(Long.MIN_VALUE).minus(Amount.ofFen(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        170847000000 | 170,847.00 | 170847 | 1,708,470,000.00
        1708470000   | 1,708.47   | 1708.47 | 17,084,700.00
        100000000    | 100.00     | 100     | 1,000,000.00
        5000         | 0.01       | 0.005   | 50.00
        4999         | 0.00       | 0.004999 | 49.99
        -5000        | -0.01      | -0.005  | -50.00
        -4999        | 0.00       | -0.004999 | -49.99
        -1234567890  | -1,234.57  | -1234.56789 | -12,345,678.90
        0            | 0.00       | 0       | 0.00
        """)
    void isRoundedOnlyInPrint(long fen, String wan, String exact, String yuan) {
        Amount amount = Amount.ofFen(fen);
        assertEquals(wan, amount.printed(MoneyUnit.WAN));
        assertEquals(wan, amount.toString());
        assertEquals(exact, amount.exactly(MoneyUnit.WAN).toPlainString());
        assertEquals(yuan, amount.printed(MoneyUnit.YUAN));
    }

    @Test
    void anExactFigureIsNeverWrittenWithAnExponent() {
        assertEquals("5000", Amount.wan("5000").exactly(MoneyUnit.WAN).toString());
        assertEquals("0.5", Amount.wan("0.5").exactly(MoneyUnit.WAN).toString());
        assertEquals(0, Amount.wan("5000").exactly(MoneyUnit.WAN).scale());
    }

    @Test
    void knowsItsSign() {
        assertTrue(Amount.wan("-0.01").isNegative());
        assertFalse(Amount.ZERO.isNegative());
        assertFalse(Amount.wan("0.01").isNegative());
        assertTrue(Amount.wan("0.00").isZero());
        assertFalse(Amount.wan("0.01").isZero());
    }

    @Test
    void isOrderedByWhatItIsWorth() {
        assertEquals(List.of(Amount.wan("-3"), Amount.ZERO, Amount.wan("3"), Amount.wan("12")),
            List.of(Amount.wan("12"), Amount.wan("3"), Amount.wan("-3"), Amount.ZERO).stream().sorted().toList());
    }
}
