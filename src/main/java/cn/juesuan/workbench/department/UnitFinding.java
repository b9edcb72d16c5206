package cn.juesuan.workbench.department;

import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Strength;
import java.util.Optional;

/**
 * What the audit found about one unit.
 *
 * @param rule    which rule it breaks
 * @param place   in the unit's account; empty where it is about the unit as a whole
 * @param message where, both figures, what to do
 */
public record UnitFinding(MemberUnit unit, String rule, Strength strength, Optional<Place> place, String message) {
}
