package cn.juesuan.evaluation;

import java.math.BigDecimal;

/**
 * A number and its unit as written.
 *
 * @param unit as written, empty when there is none
 */
public record Quantity(BigDecimal value, String unit) {
    Measure measure() {
        return Measure.of(unit);
    }

    /** The number in basic units: 52万元 as 520000. */
    BigDecimal inBasicUnits() {
        return value.multiply(measure().factor());
    }

    Quantity withUnit(String other) {
        return new Quantity(value, other);
    }

    boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public String toString() {
        return Mark.plain(value) + unit;
    }
}
