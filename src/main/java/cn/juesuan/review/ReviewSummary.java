package cn.juesuan.review;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.print.Listing;
import cn.juesuan.print.Listing.Column;
import cn.juesuan.print.PrintedGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of many reports, as lists: the reports, what was found in them, how often each rule was broken. */
public record ReviewSummary(List<ReviewedFile> reports) {
    /** More lines would make a workbook that an office computer no longer opens. */
    private static final int MOST_OPINIONS = 30_000;
    private static final Listing REPORTS = new Listing(List.of(Column.number("序号", 12), Column.text("文件", 90), Column.text("单位", 60), Column.word("年度", 14),
        Column.number("错误", 14), Column.number("提示", 14), Column.number("尾差", 14), Column.number("没有读", 16), Column.text("没有查的原因", 80)));
    private static final Listing OPINIONS = new Listing(List.of(Column.number("报告序号", 18), Column.text("单位", 50), Column.word("强度", 14), Column.text("规则", 32),
        Column.text("位置", 48), Column.word("应为", 28), Column.word("现为", 28), Column.word("相差", 22), Column.text("问题和处理", 120)));
    private static final Listing RULES = new Listing(List.of(Column.text("规则", 40), Column.text("规则的意思和依据", 120), Column.number("处数", 16), Column.number("报告份数", 18)));

    public ReviewSummary {
        reports = List.copyOf(reports);
    }

    /** The lists, in the order of the tabs of a workbook. */
    public List<PrintedGrid> grids() {
        return List.of(reportList(), opinionList(), ruleList());
    }

    private PrintedGrid reportList() {
        List<List<String>> rows = IntStream.range(0, reports.size()).mapToObj(index -> {
            ReviewedFile report = reports.get(index);
            boolean read = report.isRead();
            return List.of(String.valueOf(index + 1), report.file(), report.unit(), report.year() == 0 ? "" : String.valueOf(report.year()),
                count(read, report.count(Strength.ERROR)), count(read, report.count(Strength.NOTICE)), count(read, report.count(Strength.ROUNDING)),
                count(read, report.unread()), report.why());
        }).toList();
        long failed = reports.stream().filter(report -> !report.isRead()).count();
        return REPORTS.grid("报告", heading("决算报告审查汇总", "共 %d 份%s".formatted(reports.size(), failed == 0 ? "" : "，其中 %d 份没有查成".formatted(failed))), rows, List.of());
    }

    private static String count(boolean known, long count) {
        return known ? String.valueOf(count) : "";
    }

    private PrintedGrid opinionList() {
        List<List<String>> rows = new ArrayList<>();
        long all = told().count();
        for (int i = 0; i < reports.size(); i++) {
            int number = i + 1;
            ReviewedFile report = reports.get(i);
            report.opinions().stream().filter(opinion -> opinion.strength() != Strength.ROUNDING).limit(Math.max(0, MOST_OPINIONS - rows.size())).forEach(opinion ->
                rows.add(List.of(String.valueOf(number), report.unit(), opinion.strength().caption(), opinion.rule(), opinion.where(), opinion.expected(), opinion.found(),
                    opinion.difference(), opinion.message())));
        }
        return OPINIONS.grid("问题", heading("查出的错误和提示", "共 %d 处".formatted(all)), rows,
            all > rows.size() ? List.of("只列出前 %d 处，还有 %d 处没有列出：请把文件夹分开再审查。".formatted(rows.size(), all - rows.size())) : List.of());
    }

    private Stream<Opinion> told() {
        return reports.stream().flatMap(report -> report.opinions().stream()).filter(opinion -> opinion.strength() != Strength.ROUNDING);
    }

    private PrintedGrid ruleList() {
        Map<String, List<Opinion>> byRule = told().collect(Collectors.groupingBy(Opinion::rule, TreeMap::new, Collectors.toList()));
        List<List<String>> rows = byRule.entrySet().stream().sorted((one, other) -> other.getValue().size() - one.getValue().size()).map(rule -> List.of(rule.getKey(),
            rule.getValue().get(0).words(), String.valueOf(rule.getValue().size()), String.valueOf(reports.stream().filter(report -> breaks(report, rule.getKey())).count()))).toList();
        return RULES.grid("规则", heading("各条规则查出的处数", ""), rows, List.of());
    }

    private static boolean breaks(ReviewedFile report, String rule) {
        return report.opinions().stream().anyMatch(opinion -> opinion.rule().equals(rule) && opinion.strength() != Strength.ROUNDING);
    }

    private static PrintedGrid.Heading heading(String title, String line) {
        return new PrintedGrid.Heading(title, "", "", line, "");
    }
}
