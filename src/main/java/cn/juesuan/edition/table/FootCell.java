package cn.juesuan.edition.table;

/**
 * One cell of a closing line under the rows of a table, such as 公开06's 人员经费合计.
 *
 * @param row    key of the row it shows
 * @param column 栏次 of the figure it shows, or 0 when it shows the caption
 */
public record FootCell(String row, String caption, int column, int columnSpan) {
}
