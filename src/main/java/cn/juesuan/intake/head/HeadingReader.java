package cn.juesuan.intake.head;

import cn.juesuan.account.UnitKind;
import cn.juesuan.intake.source.Caption;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads unit, money unit, year and marks of a draft from the lines over a table. Cells of a line are parted by tabs. */
public final class HeadingReader {
    private static final String MONEY = "(?:人民币\\s*)?([百千万亿]*\\s*元)";
    private static final Pattern MONEY_UNIT = Pattern.compile("单\\s*位\\s*[:：]?\\s*[(（]?\\s*" + MONEY + "(?![^\\s)）\\t])");
    private static final Pattern MONEY_IN_HEAD = Pattern.compile("[(（]\\s*(?:单位\\s*[:：]\\s*)?" + MONEY + "\\s*[)）]");
    private static final Pattern UNIT = Pattern.compile("(编\\s*制|填\\s*报|填\\s*列|报\\s*送|主\\s*管|预\\s*算)?\\s*(单\\s*位|部\\s*门)(?:\\s*名\\s*称)?\\s*[:：][ \\t\\u3000]*([^\\t\\n]*)");
    private static final Pattern END_OF_NAME = Pattern.compile("\\s{2,}|\\s*(金额)?单位\\s*[:：]|\\s*公开\\s*\\d");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
    private static final Pattern DRAFT = Pattern.compile("初\\s*稿|草\\s*稿|作\\s*废");

    private HeadingReader() {
    }

    public static TableHeading read(List<String> lines, List<Caption> captions) {
        Optional<MatchResult> unit = lines.stream().flatMap(HeadingReader::units).findFirst();
        Optional<String> money = first(lines, MONEY_UNIT).or(() -> first(captions.stream().map(Caption::text).toList(), MONEY_IN_HEAD));
        return new TableHeading(unit.filter(HeadingReader::saysKind).flatMap(found -> UnitKind.byCaption(found.group(2).replaceAll("\\s", ""))),
            unit.map(HeadingReader::name),
            money.map(text -> text.replaceAll("\\s", "")),
            first(lines.stream().map(line -> Normalizer.normalize(line, Normalizer.Form.NFKC)).toList(), YEAR).map(Integer::valueOf), draft(lines));
    }

    public static Optional<String> draft(List<String> lines) {
        return lines.stream().map(DRAFT::matcher).filter(Matcher::find).map(match -> match.group().replaceAll("\\s", "")).findFirst();
    }

    /** Whether a line belongs to a heading by what it names: the unit or the money unit. */
    public static boolean isHeading(String line) {
        return MONEY_UNIT.matcher(line).find() || units(line).findAny().isPresent() && line.length() < 80;
    }

    private static Stream<MatchResult> units(String line) {
        return UNIT.matcher(line).results().filter(found -> !name(found).isEmpty() && !String.valueOf(found.group(1)).startsWith("主"))
            .filter(found -> !Pattern.matches(MONEY + ".*", name(found))).filter(found -> !endsWithMoney(line.substring(0, found.start())));
    }

    /** 编制部门 and 填报单位 name whoever filled it in, of either kind. */
    private static boolean saysKind(MatchResult unit) {
        return unit.group(1) == null;
    }

    /** 金额单位 and 货币单位 name no unit. */
    private static boolean endsWithMoney(String before) {
        return Pattern.compile("(金\\s*额|货\\s*币)\\s*$").matcher(before).find();
    }

    private static String name(MatchResult found) {
        String text = found.group(3);
        Matcher end = END_OF_NAME.matcher(text);
        return (end.find() ? text.substring(0, end.start()) : text).strip();
    }

    private static Optional<String> first(List<String> lines, Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::find).map(match -> match.group(1)).findFirst();
    }
}
