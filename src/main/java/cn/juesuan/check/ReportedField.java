package cn.juesuan.check;

import cn.juesuan.check.text.Spot;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.edition.check.CheckBook;
import cn.juesuan.edition.check.TextPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure or reason of a report's text that a field of the 补充资料 holds.
 *
 * @param key   of the field
 * @param text  what goes into it
 * @param value of a figure, money in 万元; empty for a reason
 * @param doubt why it is not to be taken; empty when it is
 */
public record ReportedField(String key, String text, Optional<BigDecimal> value, Spot spot, String quote, String doubt) {
    private static final String LAST_YEAR = "上年";
    private static final String REASON = "原因";
    private static final String SUBJECT = "科目";
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

    /**
     * All of them, in the order of the text.
     *
     * @param rows names by code of the subject rows of a table
     */
    public static List<ReportedField> of(CheckBook book, List<Statement> statements, Function<String, Map<String, String>> rows) {
        return statements.stream().flatMap(statement -> statement.form().fields().entrySet().stream()
            .flatMap(field -> of(book, statement, field.getKey(), field.getValue(), rows).stream())).toList();
    }

    private static Optional<ReportedField> of(CheckBook book, Statement statement, String name, String key, Function<String, Map<String, String>> rows) {
        return key(statement, key, rows).flatMap(known -> switch (name) {
            case LAST_YEAR -> Change.of(statement).map(change -> lastYear(change, known));
            case REASON -> reason(book, statement).map(reason -> new ReportedField(known, reason, Optional.empty(), statement.spot(), statement.quote(), ""));
            default -> statement.figure(name).map(figure -> of(known, figure.value(), figure.spot(), statement, doubt(figure)));
        });
    }

    private static ReportedField of(String key, BigDecimal value, Spot spot, Statement statement, String doubt) {
        return new ReportedField(key, value.toPlainString(), Optional.of(value), spot, statement.quote(), doubt);
    }

    /** The reason that is given behind a sentence, before any other figure. */
    static Optional<String> reason(CheckBook book, Statement statement) {
        String text = statement.paragraph().text();
        int end = text.indexOf(statement.quote()) + statement.quote().length();
        Matcher reasoned = book.reason().matcher(text.substring(Math.min(end, text.length())));
        return reasoned.find() ? Optional.of(reasoned.group(1)) : Optional.empty();
    }

    private static ReportedField lastYear(Change change, String key) {
        String doubt = change.lastYear().signum() < 0 ? "倒推的上年数是负数" : change.isBorneOut() ? "" : "增减额和百分数对不上，上年数不能确定";
        return of(key, change.lastYear(), change.statement().spot(), change.statement(), doubt);
    }

    private static String doubt(TextFigure figure) {
        return figure.kind() == TextPattern.Kind.MONEY && !figure.unit().equals("万元") ? "金额的单位不是万元" : "";
    }

    /** Empty where the sentence does not say what the key asks for. */
    private static Optional<String> key(Statement statement, String key, Function<String, Map<String, String>> rows) {
        Matcher name = NAME.matcher(key);
        StringBuilder known = new StringBuilder();
        while (name.find()) {
            Optional<String> word = name.group(1).equals(SUBJECT) ? code(statement, rows) : statement.word(name.group(1)).map(Statement::name);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            name.appendReplacement(known, Matcher.quoteReplacement(word.get()));
        }
        return Optional.of(name.appendTail(known).toString());
    }

    private static Optional<String> code(Statement statement, Function<String, Map<String, String>> rows) {
        return statement.form().subject().flatMap(form -> new Subjects(rows.apply(form)).code(statement));
    }
}
