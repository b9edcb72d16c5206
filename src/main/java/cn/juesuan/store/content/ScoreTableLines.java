package cn.juesuan.store.content;

import cn.juesuan.account.DepartmentEvaluation;
import cn.juesuan.account.EvaluationRow;
import cn.juesuan.account.SheetId;
import java.util.ArrayList;
import java.util.List;

/** Score tables of department evaluations as lines, and back, exactly. */
final class ScoreTableLines {
    private ScoreTableLines() {
    }

    static PartLines of(DepartmentEvaluation table) {
        LineWriter lines = new LineWriter().always(PartLines.TITLE, table.title()).optional("自评表", table.sheet().map(SheetId::value));
        for (int i = 0; i < table.rows().size(); i++) {
            write("行/" + (i + 1) + "/", table.rows().get(i), lines);
        }
        return lines.optional("原表/总分", table.stated().total()).optional("原表/等级", table.stated().grade())
                .text("来源", table.origin().text()).lines();
    }

    private static void write(String place, EvaluationRow row, LineWriter lines) {
        lines.always(place + "一级", row.level1()).text(place + "二级", row.level2()).text(place + "三级", row.level3())
                .text(place + "分值", row.weight()).text(place + "得分", row.score());
    }

    static DepartmentEvaluation table(String id, PartLines lines) {
        List<EvaluationRow> rows = new ArrayList<>();
        for (String place = "行/1/"; lines.get(place + "一级").isPresent(); place = "行/" + (rows.size() + 1) + "/") {
            rows.add(new EvaluationRow(lines.textAt(place + "一级"), lines.textAt(place + "二级"), lines.textAt(place + "三级"),
                    lines.textAt(place + "分值"), lines.textAt(place + "得分")));
        }
        return new DepartmentEvaluation(new SheetId(id), lines.textAt(PartLines.TITLE), lines.get("自评表").map(SheetId::new), rows,
                SheetLines.stated(lines), SheetLines.origin(lines));
    }
}
