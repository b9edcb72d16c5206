package cn.juesuan.evaluation;

import cn.juesuan.account.AmountText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads targets and actual values as people write them: signs or words for them, full-width digits, thousands separators, units or none,
 * dates, and whatever else stands in these cells.
 */
public final class IndicatorText {
    private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String UNIT = "[^\\d\\s,.;:、≥≤<>=~+()和或及至到-]{0,8}?";
    private static final Pattern BOUND = Pattern.compile("(%s)?(%s)(%s)(%s)?".formatted(words(Sign.allBefore()), NUMBER, UNIT,
        words(Sign.allBehind())));
    private static final Pattern RANGE = Pattern.compile("(%s)(%s)(?:-|~|—|–|至|到)(%s)(%s)".formatted(NUMBER, UNIT, NUMBER, UNIT));
    /** A number that is not meant to be exact is left to a person. */
    private static final String ROUGHLY = "左右";
    private static final Pattern CURRENCY = Pattern.compile("[¥￥](?=\\d)");
    private static final Pattern END = Pattern.compile("[.,;]+$");
    private static final Pattern NOT_LESS = Pattern.compile(">\\s*=|=\\s*>");
    private static final Pattern NOT_MORE = Pattern.compile("<\\s*=|=\\s*<");
    private static final Pattern SIGN = Pattern.compile(words(Sign.allBefore()));
    private static final Pattern BREAK = Pattern.compile("[;、/和及\\n]|,(?!\\d{3}(?!\\d))");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]+");

    private IndicatorText() {
    }

    private static String words(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** The text without spaces, in half-width characters, every sign written one way. */
    static String plain(String text) {
        String plain = SPACES.matcher(signs(text)).replaceAll("");
        return CURRENCY.matcher(END.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    private static String signs(String text) {
        String plain = AmountText.halfWidth(text).replace('≧', '≥').replace('⩾', '≥').replace('≦', '≤').replace('⩽', '≤');
        return plain.indexOf('=') < 0 ? plain : NOT_LESS.matcher(NOT_MORE.matcher(plain).replaceAll("≤")).replaceAll("≥");
    }

    /** What {@code text} says. */
    public static Reading read(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return new Reading.Nothing();
        }
        if (SIGN.matcher(plain).matches()) {
            return new Reading.SignOnly();
        }
        return date(plain).or(() -> bound(plain)).or(() -> range(plain)).or(() -> several(text)).orElseGet(Reading.Words::new);
    }

    private static Optional<Reading> date(String plain) {
        return DueDate.read(plain).map(found ->
            found instanceof DueDate.Possible possible ? new Reading.Due(possible.date()) : new Reading.ImpossibleDate());
    }

    private static Optional<Reading> bound(String plain) {
        Matcher matcher = BOUND.matcher(plain);
        if (!matcher.matches() || matcher.group(3).endsWith(ROUGHLY)) {
            return Optional.empty();
        }
        Sign sign = Sign.of(Optional.ofNullable(matcher.group(1)).orElse(""), Optional.ofNullable(matcher.group(4)).orElse(""));
        return Optional.of(new Reading.Bound(sign, new Quantity(number(matcher.group(2)), matcher.group(3))));
    }

    private static Optional<Reading> range(String plain) {
        Matcher matcher = RANGE.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(4).isEmpty() ? matcher.group(2) : matcher.group(4);
        Quantity low = new Quantity(number(matcher.group(1)), matcher.group(2).isEmpty() ? unit : matcher.group(2));
        Quantity high = new Quantity(number(matcher.group(3)), unit);
        return Optional.of(low.inBasicUnits().compareTo(high.inBasicUnits()) <= 0 ? new Reading.Range(low, high) : new Reading.Several());
    }

    /** Parts that each are a number of their own. */
    private static Optional<Reading> several(String text) {
        String[] parts = BREAK.split(signs(text).strip());
        long numbers = Stream.of(parts).map(IndicatorText::plain).filter(part -> bound(part).isPresent()).count();
        return parts.length > 1 && numbers == parts.length ? Optional.of(new Reading.Several()) : Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
