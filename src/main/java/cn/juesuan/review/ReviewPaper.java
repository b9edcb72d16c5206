package cn.juesuan.review;

import cn.juesuan.edition.table.Strength;
import cn.juesuan.print.Listing;
import cn.juesuan.print.Listing.Column;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.report.page.Block;
import cn.juesuan.account.ChineseNumber;
import cn.juesuan.report.page.PageSetup;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Report;
import cn.juesuan.report.page.Section;
import cn.juesuan.report.table.TableSections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A review as a paper that goes back to whoever wrote the report: what was found, by strength, with room for the answer; what could not be judged. */
public final class ReviewPaper {
    private static final PageSetup PAGE = PageSetup.TABLE_LANDSCAPE;
    private static final PrintedGrid.Heading NO_HEADING = new PrintedGrid.Heading("", "", "", "", "");
    private static final Listing STATISTICS = new Listing(List.of(Column.text("规则", 42), Column.text("规则的意思和依据", 140), Column.number("错误", 20),
        Column.number("提示", 20), Column.number("尾差", 20)));

    private final Review review;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    public ReviewPaper(Review review) {
        this.review = review;
    }

    /** The paper in no file format. */
    public Report report() {
        String title = "%s%d年度%s决算审核意见".formatted(review.subject().name(), review.subject().year(), review.subject().kind().caption());
        blocks.add(new Paragraph(ParagraphStyle.TABLE_TITLE, title, ""));
        chapter("审核结果");
        review.about().forEach(line -> text(line + "。"));
        text(result());
        if (!review.opinions().isEmpty()) {
            list(STATISTICS, statistics());
        }
        opinions(Strength.ERROR, "错误：必须改正", "改正情况");
        opinions(Strength.NOTICE, "提示：请核实，属实的说明原因", "核实情况");
        opinions(Strength.ROUNDING, "尾差：四舍五入造成，不用改", "");
        if (!review.open().isEmpty()) {
            chapter(review.openness());
            review.open().forEach(line -> text(line.endsWith("。") ? line : line + "。"));
        }
        return new Report(title, review.subject().name(), List.of(new Section(PAGE, blocks)), "");
    }

    private String result() {
        if (review.opinions().isEmpty()) {
            return review.open().isEmpty() ? "没有查出问题。" : "已经审核的部分没有查出问题；%s见后。".formatted(review.openness());
        }
        return "查出错误 %d 处，提示 %d 处，尾差 %d 处。".formatted(review.count(Strength.ERROR), review.count(Strength.NOTICE), review.count(Strength.ROUNDING));
    }

    private List<List<String>> statistics() {
        Map<String, List<Opinion>> byRule = review.opinions().stream().collect(Collectors.groupingBy(Opinion::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream().map(rule -> Stream.concat(Stream.of(rule.getKey(), rule.getValue().get(0).words()),
            Stream.of(Strength.ERROR, Strength.NOTICE, Strength.ROUNDING).map(strength -> count(rule.getValue(), strength))).toList()).toList();
    }

    private static String count(List<Opinion> opinions, Strength strength) {
        long count = opinions.stream().filter(opinion -> opinion.strength() == strength).count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private void opinions(Strength strength, String heading, String answer) {
        List<Opinion> told = review.opinions().stream().filter(opinion -> opinion.strength() == strength).toList();
        if (told.isEmpty()) {
            return;
        }
        chapter(heading);
        List<Column> columns = new ArrayList<>(List.of(Column.number("序号", 11), Column.text("位置", 40), Column.text("规则", 24), Column.word("应为", 24),
            Column.word("现为", 24), Column.word("相差", 20), Column.text("问题和处理", 86)));
        if (!answer.isEmpty()) {
            columns.add(Column.text(answer, 30));
        }
        list(new Listing(columns), IntStream.range(0, told.size()).mapToObj(index -> row(index + 1, told.get(index), columns.size())).toList());
    }

    private static List<String> row(int number, Opinion opinion, int columns) {
        return Stream.concat(Stream.of(String.valueOf(number), opinion.where(), opinion.rule(), opinion.expected(), opinion.found(), opinion.difference(),
            opinion.message()), Stream.generate(() -> "")).limit(columns).toList();
    }

    private void chapter(String heading) {
        blocks.add(new Paragraph(ParagraphStyle.SECTION, ChineseNumber.of(++chapters) + "、" + heading));
    }

    private void text(String text) {
        blocks.add(new Paragraph(ParagraphStyle.BODY, text));
    }

    private void list(Listing listing, List<List<String>> rows) {
        blocks.add(TableSections.table(listing.grid("", NO_HEADING, rows, List.of()), PAGE));
    }
}
