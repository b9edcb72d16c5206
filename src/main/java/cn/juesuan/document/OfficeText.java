package cn.juesuan.document;

import java.util.regex.Pattern;

/** Text as Office files can hold it. */
public final class OfficeText {
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private OfficeText() {
    }

    /** The text with a blank for every character that XML forbids: pasted names may hold some, and one of them would spoil the whole file. */
    public static String legal(String text) {
        return FORBIDDEN.matcher(text).replaceAll(" ");
    }
}
