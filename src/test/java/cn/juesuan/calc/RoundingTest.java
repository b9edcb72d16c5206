package cn.juesuan.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.juesuan.account.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    /** 0.005 × (n + 1) 万元 over n addends; a copy must agree exactly; 0.02 was seen over 12 addends. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.0001", "1, 0, 0.0001", "2, 0.015, 0.0151", "3, 0.02, 0.0201", "12, 0.065, 0.0651"})
    void toleranceGrowsWithTheAddends(int addends, String accepted, String refused) {
        assertEquals(Amount.wan(accepted).fen(), Rounding.tolerance(addends));
        assertTrue(Rounding.accepts(Amount.wan(accepted).fen(), addends));
        assertTrue(Rounding.accepts(-Amount.wan(accepted).fen(), addends));
        assertFalse(Rounding.accepts(Amount.wan(refused).fen(), addends));
        assertFalse(Rounding.accepts(-Amount.wan(refused).fen(), addends));
    }

    @Test
    void onlyFiguresOfTwoDecimalsCanCarryARemainder() {
        assertTrue(Rounding.isWholeStep(Amount.wan("761.17")));
        assertFalse(Rounding.isWholeStep(Amount.wan("761.175")));
        assertFalse(Rounding.isWholeStep(Amount.wan("761.170001")));
    }
}
