package cn.juesuan.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the money block (项目预算执行情况) of a self-evaluation sheet, in printed order. */
public enum FundingLine {
    TOTAL("年度资金总额"),
    FISCAL("当年财政拨款"),
    CARRIED("上年结转资金"),
    OTHER("其他资金");

    /** The rows that add up to the total. */
    public static final List<FundingLine> PARTS = List.of(FISCAL, CARRIED, OTHER);

    private final String caption;

    FundingLine(String caption) {
        this.caption = caption;
    }

    public String caption() {
        return caption;
    }

    /** The row with this printed caption; 其中： before it does not matter. */
    public static Optional<FundingLine> byCaption(String text) {
        String plain = text.replaceFirst("^\\s*其中[：:]?", "").strip();
        return Stream.of(values()).filter(line -> line.caption.equals(plain)).findFirst();
    }
}
