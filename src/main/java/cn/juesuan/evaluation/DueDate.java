package cn.juesuan.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date by which something is due, with or without its year: 12月31日前, 2024年12月底前, 2024-12-31.
 *
 * @param year empty where only month and day were written
 */
public record DueDate(Optional<Integer> year, MonthDay day) {
    private static final String TAIL = "(?:以前|之前|前|底前|底|末|份)?(?:全部)?(?:完成|完工|结束)?";
    private static final Pattern DAY = Pattern.compile("(?:于|在)?(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]?" + TAIL);
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TAIL);
    private static final Pattern MONTH = Pattern.compile("(?:于|在)?(?:(\\d{4})年)?(\\d{1,2})月" + TAIL);
    private static final Pattern YEAR_END = Pattern.compile("(?:于|在)?(?:(\\d{4})年|年|当年)(?:底|末)(?:以前|之前|前)?(?:完成)?");

    /** Where no year is written, the end of February is taken from a year that is no leap year. */
    private static final int COMMON_YEAR = 2023;

    /** What a text says as a date. */
    sealed interface Found {
    }

    /** A date. */
    record Possible(DueDate date) implements Found {
    }

    /** A date that no calendar has, such as 6月31日. */
    record Impossible() implements Found {
    }

    /** The date that {@code plain} is; empty when it is something else. */
    static Optional<Found> read(String plain) {
        return matched(DAY, plain).map(day -> found(day.group(1), day.group(2), day.group(3)))
            .or(() -> matched(PLAIN, plain).map(day -> found(day.group(1), day.group(3), day.group(4))))
            .or(() -> matched(MONTH, plain).map(month -> found(month.group(1), month.group(2), lastDay(month.group(1), month.group(2)))))
            .or(() -> matched(YEAR_END, plain).map(year -> found(year.group(1), "12", "31")));
    }

    private static Optional<Matcher> matched(Pattern pattern, String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static Found found(String year, String month, String day) {
        try {
            MonthDay monthDay = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            Optional<Integer> number = Optional.ofNullable(year).map(Integer::valueOf);
            number.ifPresent(known -> LocalDate.of(known, monthDay.getMonth(), monthDay.getDayOfMonth()));
            return new Possible(new DueDate(number, monthDay));
        } catch (DateTimeException noSuchDay) {
            return new Impossible();
        }
    }

    private static String lastDay(String year, String month) {
        int number = Integer.parseInt(month);
        int known = year == null ? COMMON_YEAR : Integer.parseInt(year);
        return number < 1 || number > 12 ? "0" : Integer.toString(YearMonth.of(known, number).lengthOfMonth());
    }

    /** Before (negative), the same day, or after {@code other}; a missing year is the other's. */
    int compare(DueDate other) {
        int own = year.or(other::year).orElse(0);
        int others = other.year().or(this::year).orElse(0);
        return own != others ? Integer.compare(own, others) : day.compareTo(other.day());
    }
}
