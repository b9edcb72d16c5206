package cn.juesuan.intake.source;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as spreadsheets keep it. */
final class StoredNumber {
    private static final int DIGITS_THAT_ALWAYS_SUFFICE = 17;

    private StoredNumber() {
    }

    /** The shortest decimal that is stored as {@code stored}: what was typed, where it was typed. */
    static BigDecimal exact(double stored) {
        BigDecimal whole = new BigDecimal(stored);
        for (int digits = 15; digits < DIGITS_THAT_ALWAYS_SUFFICE; digits++) {
            BigDecimal shorter = whole.round(new MathContext(digits));
            if (shorter.doubleValue() == stored) {
                return plain(shorter);
            }
        }
        return plain(whole.round(new MathContext(DIGITS_THAT_ALWAYS_SUFFICE)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
