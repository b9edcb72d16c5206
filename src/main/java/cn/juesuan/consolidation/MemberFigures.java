package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitSource;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.CellValue;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a department takes over from the account of a unit. */
public final class MemberFigures {
    private MemberFigures() {
    }

    /** The unit as its account stands. */
    public static MemberUnit of(Calculation member, UnitCode code, UnitHead head, UnitSource source) {
        UnitFigures.Builder figures = new UnitFigures.Builder();
        UnitFigures.Builder roundings = new UnitFigures.Builder();
        UnitFigures.Builder zeros = new UnitFigures.Builder();
        member.edition().forms().forEach(form -> member.cells().filter(cell -> cell.form().equals(form.name())).sorted(
            Comparator.comparing(CellAddress::row).thenComparing(CellAddress::column)).forEach(cell -> {
                CellValue value = member.value(cell);
                if (value.known()) {
                    figures.put(cell, value.amount().fen());
                }
                long rounding = rounding(member, cell, value);
                if (rounding != 0) {
                    roundings.put(cell, rounding);
                }
                if (member.account().entry(cell).filter(Entry.PrintedZero.class::isInstance).isPresent()) {
                    zeros.put(cell, 0);
                }
            }));
        return new MemberUnit(code, head, source, figures.build(), roundings.build(), zeros.build(), subjects(member), member.account().supplement());
    }

    /** How much more a published total is than its parts, in 分. */
    static long rounding(Calculation member, CellAddress cell, CellValue value) {
        return value.state() == CellState.ADJUSTED ? value.amount().minus(member.sum(cell)).fen() : 0;
    }

    private static NavigableMap<String, String> subjects(Calculation member) {
        Account account = member.account();
        NavigableMap<String, String> subjects = new TreeMap<>();
        member.edition().forms().forEach(form -> account.rows(form.name()).forEach(subjects::putIfAbsent));
        return subjects;
    }
}
