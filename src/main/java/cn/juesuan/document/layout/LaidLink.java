package cn.juesuan.document.layout;

/** A line of the contents, which leads to a heading. */
public record LaidLink(Box box, LaidHeading target) {
}
