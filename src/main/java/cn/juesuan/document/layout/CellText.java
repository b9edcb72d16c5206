package cn.juesuan.document.layout;

import java.util.List;

/**
 * The text of a cell as it is set.
 *
 * @param size  in points
 * @param scale width of the characters, 1 for their own
 */
record CellText(List<Line> lines, double size, double scale) {
    static final CellText NONE = new CellText(List.of(), 1, 1);

    /** A line; {@code width} in points, as it is set. */
    record Line(String text, double width) {
    }
}
