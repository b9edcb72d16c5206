package cn.juesuan.report.figure;

import cn.juesuan.account.AmountText;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.report.FieldKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed into a figure field. */
public final class FieldText {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}|\\d{1,3}(?:,\\d{3})+)\\s*(个|辆|批次|批|人次|人|台|套|台（套）|台\\(套\\)|次)?");

    private FieldText() {
    }

    /**
     * @param value   in 万元 for money; empty for nothing and for what is no figure
     * @param refused why it is no figure, a sentence for the user; empty where it is one or nothing was typed
     */
    public record Read(Optional<BigDecimal> value, String refused) {
        private static final Read NOTHING = new Read(Optional.empty(), "");
    }

    /** Reads {@code text} as a figure of the kind; money without a unit is in 万元. */
    public static Read read(FieldKind kind, String text) {
        return text.isBlank() ? Read.NOTHING : kind == FieldKind.COUNT ? count(text) : money(text);
    }

    private static Read money(String text) {
        AmountText.Reading reading = AmountText.read(text, MoneyUnit.WAN);
        if (reading instanceof AmountText.Read read) {
            return new Read(Optional.of(read.amount().exactly(MoneyUnit.WAN)), "");
        }
        return reading instanceof AmountText.Refused refused ? new Read(Optional.empty(), refused.reason()) : Read.NOTHING;
    }

    private static Read count(String text) {
        Matcher count = COUNT.matcher(AmountText.halfWidth(text.strip()));
        return count.matches() ? new Read(Optional.of(new BigDecimal(count.group(1).replace(",", ""))), "")
            : new Read(Optional.empty(), "“%s”不是数量：应是一个整数，如 12".formatted(text.strip().length() <= 30 ? text.strip() : text.strip().substring(0, 30) + "…"));
    }
}
