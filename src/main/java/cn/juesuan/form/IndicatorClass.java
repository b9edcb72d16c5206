package cn.juesuan.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A 一级指标 of the self-evaluation form.
 *
 * @param weight its usual weight; a proposal only, for the project may weigh otherwise
 */
public record IndicatorClass(String name, BigDecimal weight, List<IndicatorKind> kinds) {
    public IndicatorClass {
        kinds = List.copyOf(kinds);
    }

    /** Whether {@code text} names it; a weight in brackets behind it, as in 成本指标(10分), does not matter. */
    public boolean isCalled(String text) {
        String plain = text.replaceAll("\\s", "").replaceFirst("[（(][^（(]*[）)]$", "");
        return name.equals(plain) || name.equals(plain + "指标");
    }

    public Optional<IndicatorKind> kind(String text) {
        return kinds.stream().filter(kind -> kind.isCalled(text)).findFirst();
    }
}
