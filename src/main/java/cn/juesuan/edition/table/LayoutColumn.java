package cn.juesuan.edition.table;

/**
 * One printed column of a table.
 *
 * @param content      what stands in it
 * @param block        the block of rows it belongs to; tables with one block use the empty name
 * @param figureColumn 栏次 when it holds figures, else 0
 * @param width        printed width in mm
 */
public record LayoutColumn(Content content, String block, int figureColumn, int width) {
    /** What a printed column holds. */
    public enum Content { CAPTION, LINE_NUMBER, CODE, NAME, FIGURE }
}
