package cn.juesuan.edition.check;

import cn.juesuan.edition.table.Strength;

/**
 * What the data says of a rule.
 *
 * @param number   编号
 * @param words    the rule in words
 * @param source   whose rule it is
 */
public record CheckRuleText(String number, Strength strength, String words, String source) {
}
