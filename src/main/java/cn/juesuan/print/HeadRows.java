package cn.juesuan.print;

import cn.juesuan.account.SheetGoal;
import cn.juesuan.account.SheetHead;
import cn.juesuan.edition.evaluation.EvaluationForm;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.evaluation.SheetParts;
import cn.juesuan.print.PrintedCell.Area;
import java.util.List;

/** The head of a sheet, and the block of the year's goals. */
final class HeadRows {
    private final EvaluationForm form;
    private final SheetParts place;
    private final int columns;

    HeadRows(EvaluationForm form, SheetParts place, int columns) {
        this.form = form;
        this.place = place;
        this.columns = columns;
    }

    /** Two rows from {@code row} on: project; department and implementer. */
    List<PrintedCell> head(int row, SheetHead head) {
        return List.of(caption(Area.of(row, 0, 2), "项目名称"), text(Area.of(row, 2, columns - 2), Alignment.CENTER, head.project(), "项目名称"),
            caption(Area.of(row + 1, 0, 2), "主管部门"), text(Area.of(row + 1, 2, 3), Alignment.CENTER, head.department(), "主管部门"),
            caption(Area.of(row + 1, 5, 1), "实施单位"),
            text(Area.of(row + 1, 6, columns - 6), Alignment.CENTER, head.implementer(), "实施单位"));
    }

    /** Two rows from {@code row} on: what was expected beside what was reached. */
    List<PrintedCell> goals(int row, SheetGoal goal) {
        return List.of(caption(new Area(row, 0, 2, 2), "年度总体目标"), caption(Area.of(row, 2, 3), "年初预期目标"),
            caption(Area.of(row, 5, columns - 5), "目标实际完成情况"),
            text(Area.of(row + 1, 2, 3), Alignment.LEFT, goal.expected(), "年初预期目标"),
            text(Area.of(row + 1, 5, columns - 5), Alignment.LEFT, goal.actual(), "目标实际完成情况"));
    }

    private PrintedCell caption(Area area, String caption) {
        return PrintedCell.heading(area, form.caption(caption));
    }

    private PrintedCell text(Area area, Alignment alignment, String text, String part) {
        return PrintedCell.text(area, alignment, text).at(place.part(part));
    }
}
