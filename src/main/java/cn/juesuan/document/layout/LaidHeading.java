package cn.juesuan.document.layout;

import java.util.OptionalInt;

/**
 * Where a heading stands.
 *
 * @param level  from 1
 * @param entry  as contents and bookmarks list it
 * @param page   index of the page in the document, from 0
 * @param number the page number printed on that page; empty where none is
 * @param y      upper edge of its line, in points from the upper edge of the page
 */
public record LaidHeading(int level, String entry, int page, OptionalInt number, double y) {
}
