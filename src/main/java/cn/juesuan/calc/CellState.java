package cn.juesuan.calc;

/** How a cell came by its figure. */
public enum CellState {
    /** An input cell without a figure, or a computed one none of whose parts is known. */
    EMPTY("未填"),
    /** Typed or imported. */
    ENTERED("录入"),
    /** Follows another cell. */
    LINKED("带入"),
    /** Follows from its formula. */
    COMPUTED("计算"),
    /** Published total within 尾差 of its parts, kept as published. */
    ADJUSTED("尾差"),
    /** A total given without its parts. */
    STATED("无明细"),
    /** Computed, but a different total was given. */
    CONTRADICTED("与所给数不符"),
    /** Holds text that is no figure. */
    UNREADABLE("不是金额");

    private final String caption;

    CellState(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }
}
