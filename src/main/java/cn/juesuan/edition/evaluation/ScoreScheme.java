package cn.juesuan.edition.evaluation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The weights of the classes of a department evaluation (部门评价).
 *
 * @param weights 决策, 过程, 产出, 效益 to weight, in printed order
 */
public record ScoreScheme(String name, Map<String, BigDecimal> weights) {
}
