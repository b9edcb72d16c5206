package cn.juesuan.workbench.remedy;

import cn.juesuan.workbench.session.Answer;
import java.util.function.Supplier;

/**
 * One edit that puts a finding right; it can be undone like any other.
 *
 * @param caption what it does, for a button
 * @param edit    carries it out on the account as it is then
 */
public record Remedy(String caption, Supplier<Answer> edit) {
}
