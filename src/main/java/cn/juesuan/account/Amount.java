package cn.juesuan.account;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount of money in whole 分. Sums never round; only {@link #in} and {@link #printed} do, half up, to two decimals of the unit. */
public record Amount(long fen) implements Comparable<Amount> {
    public static final Amount ZERO = new Amount(0);

    /** The largest amount a single cell may hold: 10 万亿元. Beyond it a figure is surely a slip. */
    public static final Amount LIMIT = new Amount(1_000_000_000_000_000L);

    public static Amount ofFen(long fen) {
        return fen == 0 ? ZERO : new Amount(fen);
    }

    /**
     * The amount written as {@code figure} in {@code unit}.
     *
     * @throws ArithmeticException when the figure is finer than 1 分 or does not fit
     */
    public static Amount of(BigDecimal figure, MoneyUnit unit) {
        return ofFen(figure.multiply(BigDecimal.valueOf(unit.fen())).longValueExact());
    }

    /** The amount of a plain decimal text in 万元, such as {@code 1708.47}: for constants and tests. */
    public static Amount wan(String figure) {
        return of(new BigDecimal(figure), MoneyUnit.WAN);
    }

    public Amount plus(Amount other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Amount minus(Amount other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Amount absolute() {
        return fen < 0 ? new Amount(-fen) : this;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    /** The exact figure in {@code unit}, without rounding. */
    public BigDecimal exactly(MoneyUnit unit) {
        BigDecimal figure = BigDecimal.valueOf(fen, unit.decimals()).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    /** The figure in {@code unit} with two decimals, half up, without separators: {@code 1708.47}. */
    public String in(MoneyUnit unit) {
        return rounded(unit).toPlainString();
    }

    /** The figure in {@code unit} as the tables print it: {@code 1,708.47}. */
    public String printed(MoneyUnit unit) {
        StringBuilder text = new StringBuilder(rounded(unit).abs().toPlainString());
        for (int comma = text.indexOf(".") - 3; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        return rounded(unit).signum() < 0 ? "-" + text : text.toString();
    }

    private BigDecimal rounded(MoneyUnit unit) {
        return BigDecimal.valueOf(fen, unit.decimals()).setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(fen, other.fen);
    }

    /** In 万元 with separators: for messages. */
    @Override
    public String toString() {
        return printed(MoneyUnit.WAN);
    }
}
