package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import java.math.BigDecimal;

/** Numbers as messages print them. */
final class Numbers {
    static final BigDecimal CENT = new BigDecimal("0.01");
    /** What rounding to two places may have added or taken away. */
    static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final int DISTINCT_DIGITS = 4;

    private Numbers() {
    }

    /** Without needless zeros. */
    static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return number.signum() == 0 ? "0" : (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** In 万元, exactly. */
    static BigDecimal wan(Amount amount) {
        return amount.exactly(MoneyUnit.WAN);
    }

    static boolean within(BigDecimal difference, BigDecimal limit) {
        return difference.abs().compareTo(limit) <= 0;
    }

    /** Whether two amounts that are the same are so by more than chance, as 5 万元 and 5 万元 may be. */
    static boolean isDistinct(BigDecimal amount) {
        return amount.stripTrailingZeros().unscaledValue().toString().length() >= DISTINCT_DIGITS;
    }
}
