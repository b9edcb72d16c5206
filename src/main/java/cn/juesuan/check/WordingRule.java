package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.check.text.TextParagraph;
import cn.juesuan.edition.check.TextPattern;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the text is written: units, % signs, the years, what is left of the template, dates, a sentence written twice. */
final class WordingRule implements PublishedRule {
    private static final Pattern AT_YEAR = Pattern.compile("^(20\\d{2})年度|截[至止](20\\d{2})年12月31日|(?<=。|情况|图)(20\\d{2})年度(?=(?:收、|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本|机关运行|政府采购)[^，。]{0,30}\\d)");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})月(\\d{1,2})日");
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final int SENTENCE = 15;

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        CellRule.Cells cells = new CellRule.Cells(report);
        report.statements().forEach(statement -> statement.figures().forEach((name, figure) -> unit(report, cells, statement, name, figure, found)));
        report.book().titles().keySet().forEach(number -> report.text().section(number).paragraphs().forEach(paragraph -> {
            leftovers(report, number, paragraph, found);
            year(report, number, paragraph, found);
        }));
        report.statements().forEach(statement -> lastYear(report, statement, found));
        report.text().paragraphs().forEach(paragraph -> dates(report, paragraph, found));
        repeated(report, found);
        return found.stream();
    }

    private static void unit(Published report, CellRule.Cells cells, Statement statement, String name, TextFigure figure, List<PublishedFinding> found) {
        if (figure.kind() == TextPattern.Kind.PERCENT && figure.unit().isEmpty()) {
            found.add(Verdict.of(report, "说明-缺百分号", statement).words(figure.printed() + "%", figure.printed(), "“%s”中的 %s 后面少了百分号。请补上。".formatted(
                statement.quote(), figure.printed())));
        }
        boolean right = figure.unit().equals("元") && !figure.isZero() && cells.cell(statement, name)
            .filter(cell -> Numbers.within(Numbers.wan(report.printed(cell)).subtract(figure.value().divide(TEN_THOUSAND)), Numbers.CENT)).isPresent();
        if (figure.kind() == TextPattern.Kind.MONEY && !figure.unit().equals("万元") && !right) {
            found.add(Verdict.of(report, "说明-单位", statement).noticeIf(figure.isZero()).words(figure.printed() + "万元", figure.printed() + figure.unit(), "“%s”中的 %s%s。请改为万元。".formatted(
                statement.quote(), figure.printed(), figure.unit().isEmpty() ? "没有写单位" : "写成了“" + figure.unit() + "”")));
        }
    }

    private static void leftovers(Published report, String number, TextParagraph paragraph, List<PublishedFinding> found) {
        report.book().leftovers().stream().filter(word -> paragraph.text().contains(word)).findFirst().ifPresent(word -> found.add(
            Verdict.of(report.book(), "说明-模板残留", Verdict.part(number), paragraph.spot(paragraph.text().indexOf(word))).words("选定或填上", word,
                "“%s”里还留着样张的“%s”。请选定一个词，或填上内容。".formatted(around(paragraph.text(), word), word))));
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - SENTENCE), Math.min(text.length(), at + word.length() + SENTENCE));
    }

    private static void year(Published report, String number, TextParagraph paragraph, List<PublishedFinding> found) {
        Matcher year = AT_YEAR.matcher(paragraph.text());
        while (year.find()) {
            String printed = Stream.of(1, 2, 3).map(year::group).filter(Objects::nonNull).findFirst().orElseThrow();
            if (Integer.parseInt(printed) != report.year()) {
                found.add(Verdict.of(report.book(), "说明-年度", Verdict.part(number), paragraph.spot(year.start())).words(Integer.toString(report.year()), printed,
                    "“%s”写的是 %s 年，这份决算是 %d 年度的。请改正。".formatted(around(paragraph.text(), year.group()), printed, report.year())));
            }
        }
    }

    private static void lastYear(Published report, Statement statement, List<PublishedFinding> found) {
        Stream.of("上年度", "年").forEach(name -> statement.figure(name).filter(year -> year.value().intValue() != report.year() - (name.equals("年") ? 0 : 1))
            .ifPresent(year -> found.add(Verdict.of(report, "说明-年度", statement).words(Integer.toString(report.year() - (name.equals("年") ? 0 : 1)), year.printed(),
                "“%s”中的年度写的是 %s，应为 %d。请改正。".formatted(statement.quote(), year.printed(), report.year() - (name.equals("年") ? 0 : 1))))));
    }

    private static void dates(Published report, TextParagraph paragraph, List<PublishedFinding> found) {
        Matcher date = DATE.matcher(paragraph.text());
        while (date.find()) {
            if (!exists(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)))) {
                found.add(Verdict.of(report.book(), "说明-日期", "说明", paragraph.spot(date.start())).words("有这一天的日期", date.group(),
                    "“%s”中的%s不存在。请改正。".formatted(around(paragraph.text(), date.group()), date.group())));
            }
        }
    }

    private static boolean exists(int month, int day) {
        try {
            return MonthDay.of(month, day) != null;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void repeated(Published report, List<PublishedFinding> found) {
        Set<String> seen = new HashSet<>();
        report.statements().stream().filter(statement -> statement.form().once() && !seen.add(statement.section() + statement.quote()))
            .forEach(statement -> found.add(Verdict.of(report, "说明-重复", statement).words("一遍", "两遍", "“%s”写了不止一遍。请删去多余的。".formatted(statement.quote()))));
    }
}
