package cn.juesuan.ui.grid;

/** What stands in a cell, and so how it looks and whether Tab stops at it. */
public enum CellKind {
    /** A caption of the head. */
    HEADING,
    /** A caption in the body. */
    CAPTION,
    /** A subject code. */
    CODE,
    /** 行次. */
    LINE_NUMBER,
    /** A figure someone types, or has typed. */
    INPUT,
    /** A figure made from others in the same table. */
    COMPUTED,
    /** A figure taken from another table. */
    LINKED,
    /** A computed figure with a rounding difference put on it. */
    ADJUSTED,
    /** A subtotal kept as it was published. */
    STATED,
    /** A stated figure that its addends do not bear out. */
    CONTRADICTED,
    /** Typed text that is no figure; kept as typed. */
    UNREADABLE,
    /** A cell without item. */
    VACANT;

    /** Whether it is there to be typed in, unless the model says otherwise. */
    public boolean isForTyping() {
        return this == INPUT || this == UNREADABLE;
    }

    /** Whether its text is a figure, copied without separators. */
    public boolean isFigure() {
        return switch (this) {
            case INPUT, COMPUTED, LINKED, ADJUSTED, STATED, CONTRADICTED -> true;
            default -> false;
        };
    }
}
