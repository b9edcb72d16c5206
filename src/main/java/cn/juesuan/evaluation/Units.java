package cn.juesuan.evaluation;

import java.math.BigDecimal;
import java.util.List;

/** Brings target and actual value to units that can be compared. */
sealed interface Units {
    /** Comparable; {@code steps} say what was assumed or converted. */
    record Same(Quantity target, Quantity actual, List<String> steps) implements Units {
    }

    /** Different things were measured. */
    record Different() implements Units {
    }

    /** The actual value has no unit and may mean either. */
    record Doubtful(Quantity first, Quantity second) implements Units {
    }

    /** From how many times the target on an amount without a unit is rather meant in 元. */
    BigDecimal SUSPICIOUS = BigDecimal.valueOf(1000);

    static Units of(Quantity target, Quantity actual) {
        if (target.unit().equals(actual.unit())) {
            return new Same(target, actual, List.of());
        }
        if (actual.measure().isMissing()) {
            return withoutUnit(target, actual);
        }
        if (target.measure().isMissing()) {
            return new Same(target.withUnit(actual.unit()), actual, List.of("指标值没有写单位，按“%s”计".formatted(actual.unit())));
        }
        return target.measure().base().equals(actual.measure().base()) ? converted(target, actual) : new Different();
    }

    private static Units converted(Quantity target, Quantity actual) {
        return new Same(target, actual, target.measure().equals(actual.measure()) ? List.of()
            : List.of("实际完成 %s 换算为指标值的单位“%s”".formatted(actual, target.unit())));
    }

    private static Units withoutUnit(Quantity target, Quantity actual) {
        if (actual.unit().isEmpty() && isDoubtful(target, actual)) {
            Quantity other = target.measure().isPercent() ? new Quantity(actual.value().movePointRight(2), target.unit()) : actual.withUnit("元");
            return new Doubtful(other, actual.withUnit(target.unit()));
        }
        String unit = actual.unit().isEmpty() ? target.unit() : actual.unit() + target.measure().base();
        return new Same(target, actual.withUnit(unit), List.of("实际完成值没有写单位，按“%s”计".formatted(unit)));
    }

    private static boolean isDoubtful(Quantity target, Quantity actual) {
        if (target.measure().isPercent()) {
            return actual.value().signum() > 0 && actual.value().compareTo(BigDecimal.ONE) <= 0 && target.value().compareTo(BigDecimal.ONE) > 0;
        }
        return target.measure().isMoney() && target.measure().factor().compareTo(BigDecimal.ONE) > 0 && target.value().signum() > 0
            && actual.value().compareTo(target.value().multiply(SUSPICIOUS)) >= 0;
    }
}
