package cn.juesuan.edition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A 二级指标 of the self-evaluation form.
 *
 * @param aliases other names it goes by
 * @param weight  its usual weight, where it has one
 * @param reverse whether less is better even where the target has no sign: costs
 */
public record IndicatorKind(String name, List<String> aliases, Optional<BigDecimal> weight, boolean reverse) {
    public IndicatorKind {
        aliases = List.copyOf(aliases);
    }

    /** Whether {@code text}, written without spaces, names it. */
    boolean isCalled(String text) {
        return name.equals(text) || aliases.contains(text);
    }
}
