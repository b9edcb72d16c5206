package cn.juesuan.account;

import java.util.Optional;

/**
 * One indicator row of a self-evaluation sheet, every text as typed; an empty text is an empty cell.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param level3 三级指标
 * @param target 年度指标值 (A)
 * @param actual 实际完成值 (B)
 * @param weight 分值
 * @param score  得分 where the user gave one: it counts in place of the proposed one
 * @param reason 偏差原因分析及改进措施
 */
public record Indicator(String level1, String level2, String level3, String target, String actual, String weight, Optional<String> score,
                        String reason) {
    /** A new row under a 二级, nothing filled in yet. */
    public static Indicator under(String level1, String level2) {
        return new Indicator(level1, level2, "", "", "", "", Optional.empty(), "");
    }

    public Indicator withNames(String first, String second, String third) {
        return new Indicator(first, second, third, target, actual, weight, score, reason);
    }

    public Indicator withTarget(String text) {
        return new Indicator(level1, level2, level3, text, actual, weight, score, reason);
    }

    public Indicator withActual(String text) {
        return new Indicator(level1, level2, level3, target, text, weight, score, reason);
    }

    public Indicator withWeight(String text) {
        return new Indicator(level1, level2, level3, target, actual, text, score, reason);
    }

    public Indicator withScore(Optional<String> given) {
        return new Indicator(level1, level2, level3, target, actual, weight, given, reason);
    }

    public Indicator withReason(String text) {
        return new Indicator(level1, level2, level3, target, actual, weight, score, text);
    }
}
