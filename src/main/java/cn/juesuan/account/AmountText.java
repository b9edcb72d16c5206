package cn.juesuan.account;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a figure as people type and paste it: full-width digits, thousands separators, odd spaces, a unit behind it,
 * brackets or a minus for negative, and short sums such as {@code =12+3}. What is not clearly a figure is refused with the reason.
 */
public final class AmountText {
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern NO_FIGURE = Pattern.compile("[-—–－―/／]*|无");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");

    /** What a text turned out to be. */
    public sealed interface Reading {
    }

    /** A figure. */
    public record Read(Amount amount) implements Reading {
    }

    /** Nothing: empty, or one of the dashes that stand for nothing. */
    public record Nothing() implements Reading {
    }

    /** No figure; {@code reason} says why, in a sentence for the user. */
    public record Refused(String reason) implements Reading {
    }

    private AmountText() {
    }

    /** Reads {@code text} as a figure in {@code unit}, unless the text names its own unit (万元, 元). */
    public static Reading read(String text, MoneyUnit unit) {
        String plain = SPACES.matcher(halfWidth(text)).replaceAll("");
        if (NO_FIGURE.matcher(plain).matches()) {
            return new Nothing();
        }
        if (plain.startsWith("=")) {
            return readSum(text, plain.substring(1), unit);
        }
        return readOne(text, plain, unit);
    }

    private static Reading readSum(String text, String sum, MoneyUnit unit) {
        Amount total = Amount.ZERO;
        for (String part : sum.split("(?=[+-])")) {
            boolean minus = part.startsWith("-");
            Reading reading = readOne(text, part.replaceFirst("^[+-]", ""), unit);
            if (!(reading instanceof Read read)) {
                return refused(text, "算式只能由数字和加减号组成");
            }
            total = minus ? total.minus(read.amount()) : total.plus(read.amount());
        }
        return withinLimit(text, total);
    }

    private static Reading readOne(String text, String plain, MoneyUnit unit) {
        MoneyUnit own = plain.endsWith("万元") ? MoneyUnit.WAN : plain.endsWith("元") ? MoneyUnit.YUAN : unit;
        String figure = plain.replaceFirst("万?元$", "").replaceFirst("^[¥￥]", "");
        boolean bracketed = figure.startsWith("(") && figure.endsWith(")");
        String unsigned = bracketed ? figure.substring(1, figure.length() - 1) : figure.replaceFirst("^[+-]", "");
        if (!PLAIN.matcher(unsigned).matches() && !GROUPED.matcher(unsigned).matches()) {
            return refused(text, whyNot(unsigned));
        }
        BigDecimal value = new BigDecimal(unsigned.replace(",", ""));
        return exact(text, bracketed || figure.startsWith("-") ? value.negate() : value, own);
    }

    private static Reading exact(String text, BigDecimal value, MoneyUnit unit) {
        if (value.abs().compareTo(Amount.LIMIT.exactly(unit)) > 0) {
            return refused(text, "超过 10 万亿元，请检查是否多打了数字或单位弄错");
        }
        if (value.stripTrailingZeros().scale() > unit.decimals()) {
            return refused(text, "小数位数太多，比 1 分还小（%s最多 %d 位小数）".formatted(unit.caption(), unit.decimals()));
        }
        return new Read(Amount.of(value, unit));
    }

    private static Reading withinLimit(String text, Amount total) {
        return total.absolute().compareTo(Amount.LIMIT) > 0 ? refused(text, "超过 10 万亿元，请检查是否多打了数字或单位弄错") : new Read(total);
    }

    private static String whyNot(String figure) {
        if (figure.contains(",") && figure.matches("[\\d,.]+")) {
            return "千分位逗号的位置不对，应每三位一个";
        }
        if (figure.chars().filter(c -> c == '.').count() > 1) {
            return "有不止一个小数点";
        }
        return figure.chars().anyMatch(Character::isDigit) ? "数字中夹有其他字符" : "没有数字";
    }

    private static Refused refused(String text, String reason) {
        return new Refused("“%s”不是金额：%s".formatted(shortened(text.strip()), reason));
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    /** Full-width digits, signs and separators as their ordinary forms. */
    public static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            plain.append(switch (c) {
                case '，', '﹐', '،', '\'', '’' -> ',';
                case '。', '．' -> '.';
                case '−', '－', '﹣' -> '-';
                default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
            });
        }
        return plain.toString();
    }
}
