package cn.juesuan.check.text;

import java.util.OptionalInt;

/**
 * Where something stands in a published report.
 *
 * @param page  from 1; unknown in a Word file
 * @param where for the user: 第12段, 第3个表格第5行第2列
 */
public record Spot(OptionalInt page, String where) {
    /** A place of which nothing is known. */
    public static final Spot NOWHERE = new Spot(OptionalInt.empty(), "");

    /** 第3页 第12段. */
    public String text() {
        return ((page.isPresent() ? "第%d页 ".formatted(page.getAsInt()) : "") + where).strip();
    }
}
