package cn.juesuan.report.page;

import cn.juesuan.account.MoneyUnit;
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
public record ValueAxis(BigDecimal step, int least, int most) {
    /** What stands at the axis. */
    public static final String UNIT = "单位：万元";

    private static final int MARKS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** The axis of a bar chart, in 万元: the same wherever the chart is drawn. */
    public static ValueAxis of(Chart chart) {
        List<Double> values = chart.items().stream().map(item -> item.amount().exactly(MoneyUnit.WAN).doubleValue()).toList();
        return of(values.stream().mapToDouble(Double::doubleValue).min().orElse(0), values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }

    /** The axis for values between {@code lowest} and {@code highest}. */
    public static ValueAxis of(double lowest, double highest) {
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
    public double part(double value) {
        return (value / step.doubleValue() - least) / (most - least);
    }

    /** The marks from the lowest to the highest. */
    public List<BigDecimal> marks() {
        return IntStream.rangeClosed(least, most).mapToObj(mark -> step.multiply(BigDecimal.valueOf(mark))).toList();
    }

    /** A mark as it is printed. */
    public String text(BigDecimal mark) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, step.scale()));
        return format.format(mark);
    }

    /** The lower end. */
    public double lower() {
        return least * step.doubleValue();
    }

    /** The upper end. */
    public double upper() {
        return most * step.doubleValue();
    }

    /** How a spreadsheet prints the marks: #,##0 or with as many decimals as the step has. */
    public String format() {
        return step.scale() > 0 ? "#,##0." + "0".repeat(step.scale()) : "#,##0";
    }
}
