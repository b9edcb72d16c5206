package cn.juesuan.intake.supplement;

import cn.juesuan.account.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A field that somebody filled in.
 *
 * @param key     as users know it
 * @param caption what the form calls it; empty where it no longer says so
 * @param text    as shown in the cell
 * @param number  where the cell holds a number
 * @param touched whether it differs from what the form had when it was exported; yes where the form no longer says what it had
 */
public record FilledField(String key, Optional<String> caption, String text, Optional<BigDecimal> number, boolean touched, Origin from) {
    /** As a figure is typed. */
    public String figure() {
        return number.map(BigDecimal::toPlainString).orElse(text);
    }
}
