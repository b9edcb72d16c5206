package cn.juesuan.calc;

import cn.juesuan.account.Amount;

/**
 * 尾差: figures published in 万元 are each rounded on their own, so a printed sum may be off. Accepted is a difference of at most
 * 0.005 × (n + 1) 万元 over n ≥ 2 addends that are not zero; a plain copy must agree exactly.
 */
public final class Rounding {
    /** 0.005 万元 in 分. */
    private static final long HALF_STEP = 5_000;
    /** 0.01 万元 in 分: the finest step of a figure given in 万元. */
    static final long STEP = 2 * HALF_STEP;

    private Rounding() {
    }

    /** The largest accepted difference in 分 over {@code addends} figures that are not zero. */
    public static long tolerance(int addends) {
        return addends < 2 ? 0 : HALF_STEP * (addends + 1L);
    }

    /** Whether {@code difference} (分) is a 尾差. */
    public static boolean accepts(long difference, int addends) {
        return Math.abs(difference) <= tolerance(addends);
    }

    /** Whether the amount has no more than two decimals in 万元: only such figures can carry a 尾差. */
    public static boolean isWholeStep(Amount amount) {
        return amount.fen() % STEP == 0;
    }
}
