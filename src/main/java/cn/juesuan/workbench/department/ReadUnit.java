package cn.juesuan.workbench.department;

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
import java.util.Optional;

/**
 * What was read of a unit: what its department takes over, and no more, for there may be thousands.
 *
 * @param file   its account, its workbook, or the folder of its workbooks
 * @param taken  under a code that is none yet
 * @param own    its sheets as it has them
 * @param doubts what of it could not be read with certainty
 * @param notes  what else is worth knowing
 */
record ReadUnit(Path file, MemberUnit taken, List<EvaluationSheet> own, List<String> doubts, List<String> notes) {
    private static final UnitCode NO_CODE = new UnitCode("");

    static ReadUnit of(Path file, Calculation figures, UnitSource source, List<String> doubts, List<String> notes) {
        UnitHead head = new UnitHead(source.profile().name(), Optional.empty(), Optional.empty());
        return new ReadUnit(file, MemberFigures.of(figures, NO_CODE, head, source), List.copyOf(figures.account().sheets()), doubts, notes);
    }

    UnitProfile profile() {
        return taken.source().profile();
    }

    MemberUnit unit(UnitCode code, UnitHead head) {
        return taken.withCode(code).withHead(head);
    }

    /** Its sheets as those of the department, which name the unit where they name nobody. */
    List<EvaluationSheet> sheets(MemberUnit unit) {
        return own.stream().map(sheet -> sheet.copiedAs(unit.sheet(sheet.id()))).map(sheet -> named(sheet, unit)).toList();
    }

    private static EvaluationSheet named(EvaluationSheet sheet, MemberUnit unit) {
        SheetHead head = sheet.head();
        return head.implementer().isBlank() ? sheet.withHead(new SheetHead(head.project(), head.department(), unit.head().name(), head.group())) : sheet;
    }
}
