package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines over the head of a table: which of them are its heading, and which form they name. */
public final class HeadingLines {
    private static final int LONGEST_UNIT_NAME = 40;
    private static final int FEW = 3;
    /** 国有资本经营预算财政拨款收入 before 支出决算表 makes another title of it; the name of a unit does not. */
    private static final Pattern TITLE_BEFORE = Pattern.compile("(拨款|预算|基本|项目|收入|经费|资金|资产|支出|收支)$");
    private static final Pattern TITLE = Pattern.compile(".*(决算|经费支出|收入支出|收支).{0,6}(总|明细|情况|汇总)?表");
    private static final Pattern FOREIGN = Pattern.compile("(财决|部决|财预)\\s*(附|批复|预)?\\s*\\d{1,3}(-\\d{1,2})?\\s*表");

    private final List<FormShape> shapes;
    private final Pattern anyCode;

    public HeadingLines(List<FormShape> shapes) {
        this.shapes = shapes;
        anyCode = Pattern.compile(shapes.stream().map(shape -> shape.tableCode().plain()).filter(code -> !code.isEmpty())
            .map(code -> Pattern.quote(code).replaceAll("\\d+", "\\\\E\\\\d+\\\\Q")).distinct().collect(Collectors.joining("|")));
    }

    /** How many of the lines, at the end, are the heading. */
    public int length(List<String> lines) {
        int first = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (byTitle(lines.get(i)).isPresent() || otherTitle(lines.get(i)).isPresent()) {
                first = i;
                break;
            }
        }
        while (first > 0 && first < lines.size() && names(lines.get(first - 1))) {
            first--;
        }
        for (int i = 0; first == lines.size() && i < lines.size(); i++) {
            first = names(lines.get(i)) ? i : first;
        }
        return lines.size() - first;
    }

    private boolean names(String line) {
        return !code(line).isEmpty() || foreignCode(line).isPresent() || HeadingReader.isHeading(line);
    }

    /** Table numbers in a line, such as 公开03表, whether of the edition or not. */
    List<String> code(String line) {
        List<String> codes = new ArrayList<>();
        if (!anyCode.pattern().isEmpty() && line.length() < 2 * LONGEST_UNIT_NAME) {
            anyCode.matcher(Caption.of(line).plain()).results().forEach(found -> codes.add(found.group()));
        }
        return codes;
    }

    Optional<FormShape> byCode(String line) {
        return code(line).stream().flatMap(code -> shapes.stream().filter(shape -> sameCode(shape.tableCode().plain(), code))).findFirst();
    }

    private static boolean sameCode(String ours, String theirs) {
        return ours.replaceAll("(?<!\\d)0+(?=\\d)", "").equals(theirs.replaceAll("(?<!\\d)0+(?=\\d)", ""));
    }

    /** The form whose title stands in the line; the longest when titles hold one another. Behind other words of a title it is another one. */
    Optional<FormShape> byTitle(String line) {
        String plain = Caption.of(line).plain();
        if (plain.startsWith("注")) {
            return Optional.empty();
        }
        return shapes.stream().filter(shape -> holds(plain, shape.title().plain()))
            .filter(shape -> plain.length() <= shape.title().plain().length() + LONGEST_UNIT_NAME)
            .reduce((one, other) -> other.title().plain().length() > one.title().plain().length() ? other : one);
    }

    private static boolean holds(String line, String title) {
        int place = line.indexOf(title);
        return place >= 0 && !TITLE_BEFORE.matcher(line.substring(0, place)).find();
    }

    /** A line that is the title of a final account's table, but of none of the edition's. */
    Optional<String> otherTitle(String line) {
        String plain = Caption.of(line).plain();
        boolean title = !line.contains("\t") && TITLE.matcher(plain).matches() && plain.length() <= LONGEST_UNIT_NAME + LONGEST_UNIT_NAME / 2;
        return title && byTitle(line).isEmpty() ? Optional.of(Caption.of(line).onOneLine()) : Optional.empty();
    }

    /** The forms whose titles differ from {@code title} by a few letters left out or put in. */
    List<FormShape> alike(String title) {
        String plain = Caption.of(title).plain().replaceFirst(".*20\\d{2}年?度?", "");
        return shapes.stream().filter(shape -> isAlike(plain, shape.title().plain())).toList();
    }

    private static boolean isAlike(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            found += longer.charAt(i) == shorter.charAt(found) ? 1 : 0;
        }
        return found == shorter.length() && longer.length() - shorter.length() <= FEW;
    }

    /** The number of a table of another set of forms, such as the ministry's 财决01表. */
    Optional<String> foreignCode(String line) {
        return FOREIGN.matcher(Caption.of(line).text()).results().map(MatchResult::group).findFirst();
    }
}
