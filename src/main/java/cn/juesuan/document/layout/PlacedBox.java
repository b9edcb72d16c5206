package cn.juesuan.document.layout;

/** A rectangle on the page of the given index. */
public record PlacedBox(int page, Box box) {
}
