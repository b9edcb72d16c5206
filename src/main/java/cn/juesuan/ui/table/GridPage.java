package cn.juesuan.ui.table;

import cn.juesuan.account.Edit;
import cn.juesuan.audit.Finding;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridModel.WideFigure;
import cn.juesuan.workbench.session.Answer;
import java.util.List;
import java.util.Map;

/** What is filled in as one printed grid: a statutory table, or a page of the self-evaluation. */
public interface GridPage {
    /** What the user may ask for about rows, on the page of this name at the row with this key. */
    interface RowRequests {
        void insertRow(String page, String row);

        void removeRow(String page, String row);
    }

    /** 公开03, 自评表/1, 汇总表, 得分表/1. */
    String name();

    /** As it is printed now. */
    PrintedGrid grid();

    /** Whether it is printed with the same cells as before {@code edit}, so that only what they show has to be looked at again. */
    boolean keepsCells(Edit edit);

    /** Whether its texts wrap, so that rows grow with them. */
    boolean wraps();

    /** A cell of the body as the screen shows it: typed told from computed, with what is found there. */
    GridCell shown(PrintedCell cell, List<Finding> found);

    /** The widest figures of {@code grid}, by the columns that hold them. */
    List<WideFigure> widestFigures(PrintedGrid grid);

    /** Types a text into a cell. */
    Answer type(PrintedCell cell, String text);

    /** Types several texts as one edit; cells that take none are left out. */
    Answer fill(Map<PrintedCell, String> texts);

    /** Empties what may be emptied, as one edit. */
    Answer clear(List<PrintedCell> cells);

    /**
     * Pastes a block as one edit, or not at all.
     *
     * @param row    row of the printed grid, head included, on which the block's first row falls
     * @param column likewise
     */
    Answer paste(int row, int column, List<List<String>> block);
}
