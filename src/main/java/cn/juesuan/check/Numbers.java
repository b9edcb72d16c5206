package cn.juesuan.check;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import java.math.BigDecimal;

/** Numbers as messages print them. */
final class Numbers {
    static final BigDecimal CENT = new BigDecimal("0.01");
    static final BigDecimal HUNDRED = new BigDecimal("100");

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
}
