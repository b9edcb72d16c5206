package cn.juesuan.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "→", quoteCharacter = '~', textBlock = """
        1708.47   → General                                                → 1708.47
        1708.47   → #,##0.00_                                              → 1,708.47
        -1708.47  → #,##0.00_);[Red](#,##0.00)                             → (1,708.47)
        -1708.47  → #,##0.00_ ;[Red]-#,##0.00\\                             → -1,708.47
        1708.47   → _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_       → 1,708.47
        -1708.47  → _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_       → -1,708.47
        0         → _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_       → -
        0         → #,##0.00;[Red]-#,##0.00;"零"                            → 零
        0         → #,##0.00;-#,##0.00;                                    → ~~
        12        → #,##0.00;-#,##0.00;                                    → 12.00
        12        → ;;;                                                    → ~~
        1708.47   → 0.00"万元"                                             → 1708.47万元
        1708.47   → ¥#,##0.00                                              → ¥1,708.47
        0.5       → 0.00%                                                  → 50.00%
        45657     → yyyy"年"m"月"d"日"                                      → 2024年12月31日
        """)
    void showsNumbersAsSpreadsheetsDo(double stored, String format, String shown) {
        assertEquals(shown, new NumberFormats(false).shown(stored, 165, format));
    }

    @Test
    void findsTheDecimalThatWasTyped() {
        assertEquals("1708.47", StoredNumber.exact(1708.47).toPlainString());
        assertEquals("17084715.31", StoredNumber.exact(17084715.31).toPlainString());
        assertEquals("100000000000000000000", StoredNumber.exact(1e20).toPlainString());
        assertEquals("0.00000012", StoredNumber.exact(1.2e-7).toPlainString());
    }
}
