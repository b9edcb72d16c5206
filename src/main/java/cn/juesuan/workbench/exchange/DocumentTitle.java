package cn.juesuan.workbench.exchange;

import cn.juesuan.account.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose final account a cover or the name of a file says it is: 示例区档案馆2023年度单位决算. */
record DocumentTitle(Optional<String> unit, Optional<Integer> year, Optional<UnitKind> kind) {
    private static final DocumentTitle NOTHING = new DocumentTitle(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
    private static final Pattern KIND = Pattern.compile("(单位|部门)决算");
    private static final String ORGANISATION = "([\\p{IsHan}（）()、·]{2,38}?(?:局|中心|办公室|委员会|委|馆|院|所|校|大学|中学|小学|幼儿园|站|队|政府|会|处|社|厅|部|台|园|场|街道|镇|乡)(?:[（(][^（）()]{1,8}[）)])?)";
    private static final Pattern BEFORE = Pattern.compile("^[\\p{Punct}\\s]*" + ORGANISATION + "\\s*$");
    private static final Pattern BEHIND = Pattern.compile("^度?\\s*" + ORGANISATION + "(?=\\s*(?:单位|部门)?决算)");

    /** What the lines of a cover say, or the one line that is a file's name; nothing when none of them is about a final account. */
    static DocumentTitle of(List<String> lines) {
        Optional<String> title = lines.stream().filter(line -> line.contains("决算") && line.length() < 80).filter(line -> YEAR.matcher(line).find()).findFirst();
        if (title.isEmpty()) {
            return NOTHING;
        }
        Matcher year = YEAR.matcher(title.get());
        boolean found = year.find();
        Optional<String> before = first(BEFORE, title.get().substring(0, found ? year.start() : 0));
        Optional<String> behind = first(BEHIND, title.get().substring(year.end()));
        Optional<String> above = lines.subList(0, lines.indexOf(title.get())).stream().flatMap(line -> first(BEFORE, line).stream()).reduce((one, next) -> next);
        return new DocumentTitle(before.or(() -> behind).or(() -> above), Optional.of(Integer.valueOf(year.group(1))),
            first(KIND, title.get()).flatMap(UnitKind::byCaption));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What this does not say, said by {@code other}. */
    DocumentTitle orElse(DocumentTitle other) {
        return new DocumentTitle(unit.or(other::unit), year.or(other::year), kind.or(other::kind));
    }
}
