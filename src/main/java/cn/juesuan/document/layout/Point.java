package cn.juesuan.document.layout;

/** A place on a page, in points from the upper left corner. */
public record Point(double x, double y) {
}
