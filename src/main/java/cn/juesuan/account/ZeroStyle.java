package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** How a table prints a cell whose figure is zero. Cells that have no item stay blank always. */
public enum ZeroStyle {
    /** Every zero is printed. */
    PRINTED("0.00"),
    /** Every zero is left blank. */
    BLANK("空白"),
    /** A zero is printed where it was entered as such. */
    AS_ENTERED("照录");

    private final String caption;

    ZeroStyle(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    public static Optional<ZeroStyle> byCaption(String caption) {
        return Stream.of(values()).filter(style -> style.caption.equals(caption.strip())).findFirst();
    }
}
