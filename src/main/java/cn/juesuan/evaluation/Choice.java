package cn.juesuan.evaluation;

import java.math.BigDecimal;

/**
 * One answer to a question about a score: a single score, or a band with its limits.
 *
 * @param meaning what choosing it says
 * @param highest best score of the band
 * @param lowest  worst score of the band; the same as {@code highest} for a single score
 */
public record Choice(String meaning, BigDecimal highest, BigDecimal lowest) {
    static Choice single(String meaning, BigDecimal score) {
        return new Choice(meaning, score, score);
    }

    public boolean isSingle() {
        return highest.compareTo(lowest) == 0;
    }

    /** 完成预期指标：10.00—8.00 分. */
    @Override
    public String toString() {
        return meaning + "：" + highest.toPlainString() + (isSingle() ? "" : "—" + lowest.toPlainString()) + " 分";
    }
}
