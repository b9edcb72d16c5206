package cn.juesuan.document.word;

import cn.juesuan.form.Alignment;

/**
 * One cell of a table.
 *
 * @param row       from 0
 * @param column    from 0
 * @param alignment figures stand on the right
 * @param oneLine   never wraps: the text is narrowed where it is too wide
 */
public record WordCell(int row, int column, int rowSpan, int columnSpan, String text, Alignment alignment, boolean oneLine) {
}
