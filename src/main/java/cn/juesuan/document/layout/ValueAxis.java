package cn.juesuan.document.layout;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The scale of a chart: round values from at most zero to at least the largest value.
 *
 * @param step  between two marks
 * @param least in steps, zero or below
 * @param most  in steps, above {@code least}
 */
record ValueAxis(BigDecimal step, int least, int most) {
    private static final int MARKS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** The axis for values between {@code lowest} and {@code highest}. */
    static ValueAxis of(double lowest, double highest) {
        double from = Math.min(0, lowest);
        double to = Math.max(0, highest);
        double rough = to > from ? (to - from) / MARKS : 1;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        int round = IntStream.range(0, ROUND.length).filter(i -> ROUND[i] * power >= rough * 0.999).findFirst().orElse(ROUND.length - 1);
        BigDecimal step = BigDecimal.valueOf(ROUND[round]).scaleByPowerOfTen((int) Math.floor(Math.log10(rough))).stripTrailingZeros();
        int most = (int) Math.ceil(to / step.doubleValue() - 1e-9);
        return new ValueAxis(step, (int) Math.floor(from / step.doubleValue() + 1e-9), most > 0 || from < 0 ? most : 1);
    }

    /** Where a value stands between the lower end, 0, and the upper end, 1. */
    double part(double value) {
        return (value / step.doubleValue() - least) / (most - least);
    }

    /** The marks from the lowest to the highest. */
    List<BigDecimal> marks() {
        return IntStream.rangeClosed(least, most).mapToObj(mark -> step.multiply(BigDecimal.valueOf(mark))).toList();
    }

    /** A mark as it is printed. */
    String text(BigDecimal mark) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, step.scale()));
        return format.format(mark);
    }
}
