package cn.juesuan.account;

/**
 * Where an entry came from, in words for the user: typed by hand, or a file, sheet and cell.
 *
 * @param text empty when typed by hand
 */
public record Origin(String text) {
    public static final Origin TYPED = new Origin("");

    /** What a department's units come to. */
    public static final Origin UNITS = new Origin("各单位汇总");

    /** A cell of an imported file, written file!sheet!cell. */
    public static Origin imported(String file, String sheet, String cell) {
        return new Origin(file + "!" + sheet + "!" + cell);
    }

    public boolean isTyped() {
        return text.isEmpty();
    }
}
