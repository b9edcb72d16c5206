package cn.juesuan.document.layout;

/** A straight line, such as the border of cells; {@code width} in points. */
public record LaidLine(Point from, Point to, double width, Colour colour) {
}
