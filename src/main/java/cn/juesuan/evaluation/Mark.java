package cn.juesuan.evaluation;

import cn.juesuan.account.AmountText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weights and scores as people type them: 10, 2.5, １０分, 9.94. */
public final class Mark {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern NOTHING = Pattern.compile("[-—–－―/／]*");

    private Mark() {
    }

    /** The number that {@code text} is; empty when it is blank, a dash, or no number. */
    public static Optional<BigDecimal> read(String text) {
        String marked = plain(text);
        String plain = marked.endsWith("分") ? marked.substring(0, marked.length() - 1) : marked;
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The number of percent that {@code text} is: 99.42% as 99.42. */
    public static Optional<BigDecimal> readPercent(String text) {
        String plain = plain(text);
        return plain.endsWith("%") ? read(plain.substring(0, plain.length() - 1)) : Optional.empty();
    }

    /** Whether {@code text} says nothing: blank, or one of the dashes that stand for nothing. */
    public static boolean isBlank(String text) {
        return NOTHING.matcher(plain(text)).matches();
    }

    /** Whether {@code text} is neither a number nor nothing. */
    public static boolean isUnreadable(String text) {
        return !isBlank(text) && read(text).isEmpty();
    }

    /** A number without needless zeros, never in powers of ten: 10, 2.5. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(String text) {
        return SPACES.matcher(AmountText.halfWidth(text)).replaceAll("");
    }
}
