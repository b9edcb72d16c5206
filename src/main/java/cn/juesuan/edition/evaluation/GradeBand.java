package cn.juesuan.edition.evaluation;

import java.math.BigDecimal;

/**
 * A grade and the lowest total that earns it.
 */
public record GradeBand(String name, BigDecimal from) {
}
