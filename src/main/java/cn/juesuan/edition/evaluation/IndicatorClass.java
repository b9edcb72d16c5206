package cn.juesuan.edition.evaluation;

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

    /** Whether {@code text}, written without spaces and without a weight in brackets, names it. */
    boolean isCalled(String text) {
        return name.equals(text) || name.equals(text + "指标");
    }

    public Optional<IndicatorKind> kind(String text) {
        String plain = LevelName.plain(text);
        return kinds.stream().filter(kind -> kind.isCalled(plain)).findFirst();
    }
}
