package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** The unit in which money is typed and printed. Books are kept in 元 with two decimals, published tables in 万元. */
public enum MoneyUnit {
    WAN("万元", 1_000_000L, 6),
    YUAN("元", 100L, 2);

    private final String caption;
    private final long fen;
    private final int decimals;

    MoneyUnit(String caption, long fen, int decimals) {
        this.caption = caption;
        this.fen = fen;
        this.decimals = decimals;
    }

    /** As printed after “金额单位：”. */
    public String caption() {
        return caption;
    }

    /** How many 分 one unit holds. */
    public long fen() {
        return fen;
    }

    /** How many decimals a figure in this unit may have before it is finer than 1 分. */
    public int decimals() {
        return decimals;
    }

    /** The unit with this printed caption; 人民币元 counts as 元. */
    public static Optional<MoneyUnit> byCaption(String text) {
        String plain = text.strip().replace("人民币", "");
        return Stream.of(values()).filter(unit -> unit.caption.equals(plain)).findFirst();
    }
}
