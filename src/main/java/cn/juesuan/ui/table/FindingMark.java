package cn.juesuan.ui.table;

import cn.juesuan.audit.Finding;
import cn.juesuan.ui.grid.CellMark;
import cn.juesuan.ui.grid.GridCell;
import java.util.List;
import java.util.stream.Collectors;

/** Marks a cell of the grid with what the audit finds there. */
public final class FindingMark {
    private FindingMark() {
    }

    /** @param found the serious ones first */
    public static GridCell on(GridCell cell, List<Finding> found) {
        return found.isEmpty() ? cell : cell.marked(CellMark.valueOf(found.get(0).strength().name()),
            found.stream().map(Finding::message).collect(Collectors.joining("\n")));
    }
}
