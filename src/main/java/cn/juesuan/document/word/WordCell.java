package cn.juesuan.document.word;

import cn.juesuan.form.Alignment;

/**
 * One cell of a table.
 *
 * @param row       from 0
 * @param column    from 0
 * @param alignment figures stand on the right
 */
public record WordCell(int row, int column, int rowSpan, int columnSpan, String text, Alignment alignment, TextFlow flow) {
    boolean oneLine() {
        return flow == TextFlow.ONE_LINE;
    }
}
