package cn.juesuan.edition.evaluation;

import java.math.BigDecimal;

/**
 * One of the bands in which targets in words are marked.
 *
 * @param name  how far the target was met
 * @param upper most of the weight, in percent
 * @param lower least of it, in percent
 */
public record WordBand(String name, BigDecimal upper, BigDecimal lower) {
}
