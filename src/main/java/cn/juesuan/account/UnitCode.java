package cn.juesuan.account;

/** Code of a member unit (单位编码): tells it from every other unit of its department. */
public record UnitCode(String value) implements Comparable<UnitCode> {
    /** Whether {@code text} can be a code: letters, digits, point, hyphen, at most thirty of them. */
    public static boolean isCode(String text) {
        return text.matches("[0-9A-Za-z][0-9A-Za-z.-]{0,29}");
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
