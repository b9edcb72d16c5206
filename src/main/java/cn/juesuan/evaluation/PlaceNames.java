package cn.juesuan.evaluation;

import cn.juesuan.account.CellAddress;

/** Cells by the names users know them by: 公开03 2010301 栏2, 自评表/1 年度资金总额 得分, 自评表/1 3 实际完成值, 得分表/1 2 得分. */
public final class PlaceNames {
    private PlaceNames() {
    }

    public static String of(CellAddress cell) {
        if (cell.form().startsWith(SheetPlace.FORM)) {
            return name(cell, SheetColumns.caption(SheetColumns.of(cell.row()), cell.column()).orElse(""));
        }
        if (cell.form().startsWith(EvaluationCells.FORM)) {
            return name(cell, SheetColumns.caption(SheetColumns.ofScoreTable(cell.row()), cell.column()).orElse(""));
        }
        return cell.toString();
    }

    private static String name(CellAddress cell, String column) {
        return (cell.form() + " " + cell.row() + " " + column).strip();
    }
}
