package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.account.UnitSteps;
import cn.juesuan.calc.Calculation;
import cn.juesuan.edition.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Departments of invented units. */
public final class Departments {
    private Departments() {
    }

    /** A unit as its account stands. */
    public static MemberUnit unit(String code, Calculation member) {
        return MemberFigures.of(member, new UnitCode(code), new UnitHead("示例单位" + code, Optional.empty(), Optional.empty()),
            new UnitSource(code + ".juesuan", Instant.EPOCH, 0, Instant.EPOCH, member.account().profile()));
    }

    /** An empty account of a department. */
    public static Account empty(Edition edition, int year) {
        return new Account(new UnitProfile("示例区教育局", UnitKind.DEPARTMENT, year, edition.name()));
    }

    /** The department's account with these units and nothing eliminated or adjusted. */
    public static Account of(Edition edition, Account empty, List<MemberUnit> units) {
        units.forEach(unit -> empty.apply(new UnitSteps(empty).added(unit)));
        return ConsolidatedAccount.of(edition, List.of(), empty);
    }

    /** What stands in a cell in 万元, as exactly as it is known: 830.005. */
    static String at(Calculation calculation, CellAddress cell) {
        return calculation.value(cell).amount().exactly(MoneyUnit.WAN).stripTrailingZeros().toPlainString();
    }
}
