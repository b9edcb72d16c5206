package cn.juesuan.report.page;

import cn.juesuan.account.CellAddress;

/** Where something printed comes from: where a click on it leads. */
public sealed interface Spot {
    /** A cell of a table or of a self-evaluation sheet. */
    record Cell(CellAddress cell) implements Spot {
    }

    /** A field of the 补充资料, by its key: a figure, a reason, a text. */
    record Field(String key) implements Spot {
    }
}
