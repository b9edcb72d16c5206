package cn.juesuan.report.page;

/** How the text of a cell is brought into it. */
public enum TextFlow {
    /** Never wraps: the text is narrowed where it is too wide. */
    ONE_LINE,
    /** Wraps into lines of even length, as captions do. */
    EVEN_LINES,
    /** Wraps where the word processor likes; its own line breaks stay. */
    PROSE
}
