package cn.juesuan.consolidation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.UnitCode;

/** What one unit contributes to a cell of its department. */
public record UnitPart(UnitCode unit, Amount amount) {
}
