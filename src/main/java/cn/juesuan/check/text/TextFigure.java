package cn.juesuan.check.text;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.check.TextPattern;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure of the text.
 *
 * @param value   as it stands there
 * @param printed with its separators
 * @param unit    as printed, such as 万元 or %; empty where there is none
 */
public record TextFigure(BigDecimal value, String printed, String unit, TextPattern.Kind kind, Spot spot) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Half a unit of its last place: what rounding may have taken from it. */
    public BigDecimal slack() {
        return HALF.movePointLeft(Math.max(0, value.scale()));
    }

    /** Half a unit of the second place, for amounts whose zeros at the end are dropped. */
    public BigDecimal moneySlack() {
        return HALF.movePointLeft(Math.max(2, value.scale()));
    }

    /** As money of 万元, to the 分. */
    public Amount amount() {
        return Amount.of(value.setScale(Math.min(Math.max(value.scale(), 0), 6), RoundingMode.HALF_UP), MoneyUnit.WAN);
    }

    /** The same amount in 万元, where it was told in 元. */
    public TextFigure inWan() {
        return unit.equals("元") ? new TextFigure(value.movePointLeft(4), printed + "元", "万元", kind, spot) : this;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }
}
