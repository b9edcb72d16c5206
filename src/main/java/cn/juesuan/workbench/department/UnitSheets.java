package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.SheetId;
import cn.juesuan.account.SheetSteps;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The self-evaluation sheets that a department has from a unit. */
record UnitSheets(Account department, MemberUnit unit) {
    List<EvaluationSheet> held() {
        return department.sheets().stream().filter(sheet -> unit.owns(sheet.id())).toList();
    }

    /** Whether the department has other sheets of the unit than these. */
    boolean differFrom(List<EvaluationSheet> now) {
        return !held().equals(now);
    }

    /** The department has these, in the place of those before, and new ones behind all others. */
    void take(List<EvaluationSheet> now) {
        Set<SheetId> kept = now.stream().map(EvaluationSheet::id).collect(Collectors.toSet());
        held().stream().map(EvaluationSheet::id).filter(id -> !kept.contains(id)).forEach(id ->
            new SheetSteps(department).removed(id).ifPresent(department::apply));
        now.forEach(sheet -> {
            if (department.sheet(sheet.id()).isPresent()) {
                new SheetSteps(department).changed(sheet).ifPresent(department::apply);
            } else {
                department.apply(new SheetSteps(department).added(sheet));
            }
        });
    }
}
