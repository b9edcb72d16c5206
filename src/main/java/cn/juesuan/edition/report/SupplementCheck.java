package cn.juesuan.edition.report;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.edition.wording.Condition;
import cn.juesuan.edition.wording.Expression;
import java.util.Optional;

/**
 * A relation that entered figures must keep.
 *
 * @param id      编号, stable from year to year
 * @param each    the list for whose rows it holds one by one
 * @param when    the case in which it must hold; empty for always
 * @param meaning the rule in words, for the finding
 */
public record SupplementCheck(String id, Optional<String> each, Optional<Condition> when, Expression left, Condition.Test test, Expression right,
                              Strength strength, String text, String meaning) {
}
