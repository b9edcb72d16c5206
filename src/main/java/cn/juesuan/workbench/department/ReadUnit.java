package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.SheetHead;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.MemberFigures;
import java.nio.file.Path;
import java.util.List;

/**
 * What was read of a unit.
 *
 * @param file   its account, its workbook, or the folder of its workbooks
 * @param source where its figures were taken from
 * @param doubts what of it could not be read with certainty
 * @param notes  what else is worth knowing
 */
record ReadUnit(Path file, Calculation calculation, UnitSource source, List<String> doubts, List<String> notes) {
    Account account() {
        return calculation.account();
    }

    UnitProfile profile() {
        return account().profile();
    }

    MemberUnit unit(UnitCode code, UnitHead head) {
        return MemberFigures.of(calculation, code, head, source);
    }

    /** Its sheets as those of the department, which name the unit where they name nobody. */
    List<EvaluationSheet> sheets(MemberUnit unit) {
        return account().sheets().stream().map(sheet -> sheet.copiedAs(unit.sheet(sheet.id()))).map(sheet -> named(sheet, unit)).toList();
    }

    private static EvaluationSheet named(EvaluationSheet sheet, MemberUnit unit) {
        SheetHead head = sheet.head();
        return head.implementer().isBlank() ? sheet.withHead(new SheetHead(head.project(), head.department(), unit.head().name(), head.group())) : sheet;
    }
}
