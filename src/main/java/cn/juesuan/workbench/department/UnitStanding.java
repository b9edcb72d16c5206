package cn.juesuan.workbench.department;

import cn.juesuan.account.MemberUnit;
import cn.juesuan.audit.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a unit and its tables are.
 *
 * @param line     how it is with its file
 * @param tables   by table, in the edition's order; no state where the unit has no figure in it
 * @param findings of the unit, the serious ones first
 */
public record UnitStanding(UnitLine line, Map<String, Optional<Standing.State>> tables, List<UnitFinding> findings) {
    /** What a table without any figure is called. */
    public static final String NO_FIGURES = "无数";

    public MemberUnit unit() {
        return line.unit();
    }
}
