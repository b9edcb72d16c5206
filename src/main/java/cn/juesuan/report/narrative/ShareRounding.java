package cn.juesuan.report.narrative;

import cn.juesuan.report.figure.FieldValue;
import cn.juesuan.report.figure.ReportFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares of a whole, each rounded on its own, may add to 100.01. One of them then takes the difference up, so that they add to 100.
 */
public enum ShareRounding {
    /** The largest share takes it up. */
    LARGEST("最大项"),
    /** The last share above zero takes it up. */
    LAST("最后一项"),
    /** Every share stays as rounded. */
    NONE("不调整");

    /** The field that says which way an account goes. */
    public static final String FIELD = "写法/占比尾差";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private final String caption;

    ShareRounding(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** The way the account goes. */
    public static ShareRounding of(ReportFigures figures) {
        return byCaption(figures.field(FIELD).map(FieldValue::text).orElse(""));
    }

    /** The way with this caption; the largest takes it up where there is none. */
    static ShareRounding byCaption(String caption) {
        return Stream.of(values()).filter(way -> way.caption.equals(caption)).findFirst().orElse(LARGEST);
    }

    /** Which of the shares takes the difference up; empty when there is none or nothing is adjusted. */
    OptionalInt absorbing(List<BigDecimal> shares) {
        boolean whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0;
        IntStream candidates = IntStream.range(0, shares.size()).filter(index -> shares.get(index).signum() > 0);
        if (whole || this == NONE) {
            return OptionalInt.empty();
        }
        return this == LAST ? candidates.max()
            : candidates.reduce((best, next) -> shares.get(next).compareTo(shares.get(best)) > 0 ? next : best);
    }

    /** The shares, adding to 100 unless nothing is adjusted. */
    List<BigDecimal> adjusted(List<BigDecimal> shares) {
        List<BigDecimal> adjusted = new ArrayList<>(shares);
        absorbing(shares).ifPresent(index -> adjusted.set(index,
            shares.get(index).add(WHOLE).subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        return adjusted;
    }
}
