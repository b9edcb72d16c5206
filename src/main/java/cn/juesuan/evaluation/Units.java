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
        if (!target.measure().base().equals(actual.measure().base())) {
            return new Different();
        }
        return new Same(target, actual, target.measure().equals(actual.measure()) ? List.of()
            : List.of("实际完成 %s 换算为指标值的单位“%s”".formatted(actual, target.unit())));
    }

    private static Units withoutUnit(Quantity target, Quantity actual) {
        if (actual.measure().factor().compareTo(BigDecimal.ONE) == 0 && isDoubtful(target, actual)) {
            return target.measure().isPercent() ? new Doubtful(new Quantity(actual.value().movePointRight(2), target.unit()), actual.withUnit(target.unit()))
                : new Doubtful(actual.withUnit("元"), actual.withUnit(target.unit()));
        }
        String unit = actual.unit() + target.measure().base();
        boolean plain = actual.unit().isEmpty();
        return new Same(target, actual.withUnit(plain ? target.unit() : unit),
            List.of("实际完成值没有写单位，按“%s”计".formatted(plain ? target.unit() : unit)));
    }

    private static boolean isDoubtful(Quantity target, Quantity actual) {
        if (target.measure().isPercent()) {
            return actual.value().signum() > 0 && actual.value().compareTo(BigDecimal.ONE) <= 0 && target.value().compareTo(BigDecimal.ONE) > 0;
        }
        return target.measure().isMoney() && target.measure().factor().compareTo(BigDecimal.ONE) > 0 && target.value().signum() > 0
            && actual.value().compareTo(target.value().multiply(SUSPICIOUS)) >= 0;
    }
}
