package cn.juesuan.ui;

import cn.juesuan.account.SheetPart;
import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.workbench.Answer;
import cn.juesuan.workbench.EditSession;
import java.util.List;
import java.util.Optional;

/** One page of the self-evaluation: what it prints, and what may be typed into it. */
interface EvaluationPage {
    /** 自评表/1, 汇总表, 得分表/1. */
    String name();

    boolean exists();

    /** As it is printed now. */
    SheetLayout layout();

    /** A cell with its kind, as the screen tells typed from computed; {@code plain} has its text and place. */
    GridCell look(SheetCell cell, GridCell plain);

    /** What was entered at a cell; empty where nothing can be typed. */
    Optional<String> entered(SheetPart cell);

    /** Types into several cells as one edit. */
    Answer type(List<EditSession.Typed<SheetPart>> typed);

    /** Whether a merged cell of this column stands for a text that each of its rows has. */
    boolean isSharedByRows(int column);

    Explanation explain(SheetCell cell);

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
}
