package cn.juesuan.workbench.department;

import cn.juesuan.account.UnitNature;
import java.util.Optional;

/**
 * What is said of units that are added, besides what their files say.
 *
 * @param code of a single unit; without it, its file's name begins with the code, or the unit gets a number
 */
public record UnitsSaid(Optional<String> code, Optional<UnitNature> nature, Optional<Integer> level) {
}
