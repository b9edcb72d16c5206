package cn.juesuan.account;

import java.util.Optional;
import java.util.stream.Stream;

/** A money column of the money block; {@code number} is its place in the block, as addresses count it. */
public enum FundingColumn {
    INITIAL("年初预算数", 1),
    BUDGET("全年预算数", 2),
    ACTUAL("全年执行数", 3);

    private final String caption;
    private final int number;

    FundingColumn(String caption, int number) {
        this.caption = caption;
        this.number = number;
    }

    public String caption() {
        return caption;
    }

    public int number() {
        return number;
    }

    /** The column with this printed caption; the letter behind it, as in 全年预算数（A）, does not matter. */
    public static Optional<FundingColumn> byCaption(String text) {
        String plain = text.replaceAll("[（(][A-Za-z][）)]", "").strip();
        return Stream.of(values()).filter(column -> column.caption.equals(plain)).findFirst();
    }
}
