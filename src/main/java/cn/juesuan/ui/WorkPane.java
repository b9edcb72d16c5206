package cn.juesuan.ui;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.audit.Finding;
import cn.juesuan.ui.grid.FormGrid;
import java.util.List;
import javafx.scene.Parent;

/** What stands in the middle of the window: a table, a self-evaluation sheet, their summary, a score table. */
interface WorkPane {
    /** By which it is found in the outline and in addresses: 公开03, 自评表/1, 汇总表, 得分表/1. */
    String name();

    /** Whether it is still part of the account. */
    boolean exists();

    /** What is put on the screen. */
    Parent root();

    FormGrid grid();

    /** Shows what an edit changed; {@code findings} are those of the whole account. */
    void follow(Edit edit, List<Finding> findings);

    /** Puts the cursor into a cell and the keyboard into the grid. */
    void goTo(CellAddress cell);

    /** Puts the cursor where filling in begins. */
    void start();

    /** Goes to the next row that prints {@code text}; false when there is none. */
    boolean find(String text);

    /** Says where the current cell comes from. */
    void explain(WorkingPane working);
}
