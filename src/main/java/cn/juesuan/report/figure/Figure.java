package cn.juesuan.report.figure;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A figure of the report: a view of what stands in a cell, a field or a sheet, or of what follows from these.
 *
 * @param value exact; money in 万元, percent as a number out of 100; empty while something it needs is missing
 * @param place  where it is entered, or where the first thing missing is to be entered; empty for what is only counted
 * @param name  what is missing, for the user; empty for a figure that is there
 */
public record Figure(Kind kind, Optional<BigDecimal> value, Optional<Place> place, String name) {
    /** How a figure is printed. */
    public enum Kind {
        /** 万元, at most two decimals, with separators, trailing zeros dropped: 1,708.4. */
        MONEY,
        /** A whole number of things. */
        COUNT,
        /** At most two decimals, with %. */
        PERCENT,
        /** A score: as many decimals as it has. */
        SCORE
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    public static Figure money(Amount amount, Place place) {
        return new Figure(Kind.MONEY, Optional.of(amount.exactly(MoneyUnit.WAN)), Optional.of(place), "");
    }

    public static Figure of(Kind kind, BigDecimal value, Optional<Place> place) {
        return new Figure(kind, Optional.of(value), place, "");
    }

    public static Figure count(long value) {
        return of(Kind.COUNT, BigDecimal.valueOf(value), Optional.empty());
    }

    public static Figure missing(Kind kind, String name, Optional<Place> place) {
        return new Figure(kind, Optional.empty(), place, name);
    }

    public boolean isPresent() {
        return value.isPresent();
    }

    /** What it prints; empty while it is missing. */
    public String text() {
        return text(false);
    }

    /**
     * What it prints; empty while it is missing.
     *
     * @param fullDecimals whether an amount, percentage or score that is not zero keeps two decimals: 52.00, 100.00%
     */
    public String text(boolean fullDecimals) {
        return value.map(exact -> fullDecimals && kind != Kind.COUNT && exact.signum() != 0 ? full(exact) : printed(exact)).orElse("");
    }

    private String full(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return kind == Kind.MONEY ? new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded)
            : rounded.toPlainString() + (kind == Kind.PERCENT ? "%" : "");
    }

    /** The same with the value that it prints. */
    public Figure asPrinted() {
        return new Figure(kind, value.map(this::rounded), place, name);
    }

    private BigDecimal rounded(BigDecimal exact) {
        return kind == Kind.SCORE ? exact : exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private String printed(BigDecimal exact) {
        BigDecimal rounded = rounded(exact);
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return switch (kind) {
            case MONEY -> new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(plain);
            case PERCENT -> plain.toPlainString() + "%";
            case COUNT, SCORE -> plain.toPlainString();
        };
    }

    /** The two added; missing while one of them is. */
    Figure plus(Figure other) {
        return with(other, BigDecimal::add);
    }

    /** The figure itself, or with sign -1 the same taken away. */
    Figure times(int sign) {
        return sign > 0 ? this : new Figure(kind, value.map(BigDecimal::negate), place, name);
    }

    /** What this one has more than the other, printed as this one is. */
    public Figure minus(Figure other) {
        return with(other, BigDecimal::subtract);
    }

    /** Whether the two print differently; both must be there. */
    public boolean differs(Figure other) {
        return compareAsPrinted(other) != 0;
    }

    /** Whether this figure, given to 0.01 万元, differs from the other by no more than the 尾差 that so many rounded addends may bring along. */
    public boolean isWithinRounding(Figure other, int addends) {
        return kind == Kind.MONEY && Rounding.isWholeStep(Amount.of(value.orElseThrow(), MoneyUnit.WAN))
            && Rounding.accepts(Amount.of(minus(other).value.orElseThrow(), MoneyUnit.WAN).fen(), addends);
    }

    /** How far apart the two are. */
    Figure differenceFrom(Figure other) {
        return with(other, (first, second) -> first.subtract(second).abs());
    }

    /** Percent of the whole, half up to two places; without value where the whole is zero. */
    Figure shareOf(Figure whole) {
        Figure share = with(whole, (part, all) -> all.signum() == 0 ? BigDecimal.ZERO
            : part.multiply(HUNDRED).divide(all, DECIMALS, RoundingMode.HALF_UP));
        return new Figure(Kind.PERCENT, share.value, share.place, share.name);
    }

    private Figure with(Figure other, BinaryOperator<BigDecimal> operation) {
        if (!isPresent()) {
            return this;
        }
        if (!other.isPresent()) {
            return new Figure(kind, Optional.empty(), other.place, other.name);
        }
        return new Figure(kind, Optional.of(operation.apply(value.get(), other.value.get())), place.or(other::place), "");
    }

    /** Compares as printed: figures that print alike are equal, whatever stands behind them. Both must be there. */
    public int compareAsPrinted(Figure other) {
        return rounded(value.orElseThrow()).compareTo(other.rounded(other.value.orElseThrow()));
    }

    /** Whether both are the same also behind what is printed. */
    boolean isExactly(Figure other) {
        return value.orElseThrow().compareTo(other.value.orElseThrow()) == 0;
    }
}
