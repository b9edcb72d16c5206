package cn.juesuan.intake.evaluation;

import cn.juesuan.account.AmountText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weights and scores as files print them, only to compare them: 10, 2.50, １０分. */
final class MarkReading {
    private static final Pattern NUMBER = Pattern.compile("(-?(?:\\d+(?:\\.\\d*)?|\\.\\d+))分?");
    private static final Pattern NOTHING = Pattern.compile("[-—–－―/／]*");

    private MarkReading() {
    }

    static Optional<BigDecimal> read(String text) {
        return Optional.of(NUMBER.matcher(plain(text))).filter(found -> found.matches()).map(found -> new BigDecimal(found.group(1)));
    }

    /** Whether nothing is said: blank, or a dash. */
    static boolean isBlank(String text) {
        return NOTHING.matcher(plain(text)).matches();
    }

    static BigDecimal sum(Collection<String> texts) {
        return texts.stream().flatMap(text -> read(text).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Without needless zeros. */
    static String printed(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String plain(String text) {
        return AmountText.halfWidth(text).replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
