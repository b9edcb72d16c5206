package cn.juesuan.ui.evaluation;

import cn.juesuan.account.Edit;
import cn.juesuan.account.SheetPart;
import cn.juesuan.audit.Finding;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridModel.WideFigure;
import cn.juesuan.ui.pane.Explanation;
import cn.juesuan.ui.table.GridPage;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page of the self-evaluation: what it prints, and what may be typed into it. */
public interface EvaluationPage extends GridPage {
    boolean exists();

    /** A cell with its kind, as the screen tells typed from computed; {@code plain} has its text and place. */
    GridCell look(PrintedCell cell, GridCell plain);

    /** What was entered at a part; empty where nothing can be typed. */
    Optional<String> entered(SheetPart part);

    /** Types into several parts as one edit. */
    Answer typeAll(List<EditSession.Typed<SheetPart>> typed);

    /** Whether a merged cell of this column stands for a text that each of its rows has. */
    boolean isSharedByRows(int column);

    Explanation explain(PrintedCell cell);

    /** What all of the page comes to, in one line. */
    String sums();

    /** Whether the line of sums is to be looked at. */
    default boolean needsAttention() {
        return false;
    }

    /** Names of the layouts it can be shown in; empty when there is one only. */
    default List<String> variants() {
        return List.of();
    }

    default void show(String variant) {
    }

    /** Any edit may give it other rows. */
    @Override
    default boolean keepsCells(Edit edit) {
        return false;
    }

    @Override
    default boolean wraps() {
        return true;
    }

    @Override
    default GridCell shown(PrintedCell cell, List<Finding> found) {
        return new SheetTyping(this).shown(cell, found);
    }

    @Override
    default List<WideFigure> widestFigures(PrintedGrid grid) {
        return SheetTyping.widestFigures(grid);
    }

    @Override
    default Answer type(PrintedCell cell, String text) {
        return new SheetTyping(this).type(cell, text);
    }

    @Override
    default Answer fill(Map<PrintedCell, String> texts) {
        return new SheetTyping(this).fill(texts);
    }

    @Override
    default Answer clear(List<PrintedCell> cells) {
        return new SheetTyping(this).clear(cells);
    }

    @Override
    default Answer paste(int row, int column, List<List<String>> block) {
        return new SheetTyping(this).paste(row, column, block);
    }
}
