package cn.juesuan.account;

import java.util.List;
import java.util.Optional;

/**
 * The score table (得分表) of a department evaluation (部门评价) as entered; class totals, sum and grade are computed.
 *
 * @param sheet  the self-evaluation sheet of the project it is about, when there is one
 * @param stated what an imported table printed as sum and grade
 */
public record DepartmentEvaluation(SheetId id, String title, Optional<SheetId> sheet, List<EvaluationRow> rows, SheetStated stated,
                                   Origin origin) {
    public DepartmentEvaluation {
        rows = List.copyOf(rows);
    }

    public DepartmentEvaluation withTitle(String changed) {
        return new DepartmentEvaluation(id, changed, sheet, rows, stated, origin);
    }

    public DepartmentEvaluation withRows(List<EvaluationRow> changed) {
        return new DepartmentEvaluation(id, title, sheet, changed, stated, origin);
    }

    public DepartmentEvaluation withSheet(Optional<SheetId> linked) {
        return new DepartmentEvaluation(id, title, linked, rows, stated, origin);
    }
}
