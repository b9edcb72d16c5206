package cn.juesuan.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the names of cells and parts are written: 公开03 2010301 栏2; rows that go by a number of one or two digits are called 31行. */
final class PlaceText {
    static final Pattern CELL = Pattern.compile("(\\S+) (.+) 栏(\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern LINE = Pattern.compile("(\\d{1,2})行");

    private PlaceText() {
    }

    static String of(String form, String row, int column) {
        return form + " " + row(row) + " 栏" + column;
    }

    /** A row as it is called. */
    static String row(String key) {
        return NUMBER.matcher(key).matches() ? key + "行" : key;
    }

    /** The key of a row that is called so. */
    static String key(String called) {
        Matcher line = LINE.matcher(called);
        return line.matches() ? line.group(1) : called;
    }
}
