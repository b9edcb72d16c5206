package cn.juesuan.check;

import cn.juesuan.check.text.PublishedText;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextParagraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Calculations that a report writes out give what it says; a rate has one value; what is saved is saved of the plan. */
final class EvaluationRateRule implements PublishedRule {
    private static final String NUMBER = "(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
    private static final Pattern QUOTIENT = Pattern.compile("[（\\[]?" + NUMBER + "万?元?[/÷]" + NUMBER + "万?元?[）\\]]?[×x*]100%[=＝]" + NUMBER + "%");
    private static final Pattern SAVING = Pattern.compile("(节约率)[^。]{0,60}?（" + NUMBER + "万?元?-" + NUMBER + "万?元?）[/÷]" + NUMBER + "万?元?[×x*]100%[=＝](-?\\d+(?:\\.\\d+)?)%");
    private static final Pattern NAMED = Pattern.compile("(到位率|执行率|完成率|支付率)(?:为|达到|达|是)" + NUMBER + "%");
    private static final BigDecimal SLACK = new BigDecimal("0.05");

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        report.text().section(PublishedText.APPENDIX).paragraphs().forEach(paragraph -> quotients(report, paragraph, found));
        EvaluationReport.in(report).forEach(each -> each.paragraphs().forEach(paragraph -> saving(report, each, paragraph, found)));
        return found.stream();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private static void quotients(Published report, TextParagraph paragraph, List<PublishedFinding> found) {
        Matcher written = QUOTIENT.matcher(paragraph.text());
        while (written.find()) {
            BigDecimal said = number(written.group(3));
            Optional<RateRange> range = RateRange.of(number(written.group(1)), Numbers.CENT, number(written.group(2)), Numbers.CENT);
            if (range.filter(each -> each.fit(said, SLACK) == RateRange.Fit.WRONG).isPresent()) {
                found.add(Verdict.of(report.book(), "评价-算式", "附件", paragraph.spot(written.start())).numbers(range.get().rounded(), said,
                    "“%s”：应得 %s%%，写的是 %s%%。请核对。".formatted(written.group(), Numbers.text(range.get().rounded()), Numbers.text(said))));
            }
            other(report, paragraph, written, said, found);
        }
    }

    /** The same rate said again in the same paragraph with another value. */
    private static void other(Published report, TextParagraph paragraph, Matcher written, BigDecimal said, List<PublishedFinding> found) {
        Matcher named = NAMED.matcher(paragraph.text());
        while (named.find()) {
            String name = named.group(1);
            int from = Math.max(paragraph.text().lastIndexOf("。", written.start()), 0);
            boolean calculated = paragraph.text().substring(from, written.start()).contains(name + "=");
            if (calculated && number(named.group(2)).subtract(said).abs().compareTo(SLACK) > 0) {
                found.add(Verdict.of(report.book(), "评价-算式", "附件", paragraph.spot(named.start())).numbers(said, number(named.group(2)),
                    "“%s”算得%s %s%%，同一段又说“%s”，相差 %s 个百分点。请核对。".formatted(written.group(), name, Numbers.text(said), named.group(),
                        Numbers.text(number(named.group(2)).subtract(said)))));
            }
        }
    }

    private static void saving(Published report, EvaluationReport evaluation, TextParagraph paragraph, List<PublishedFinding> found) {
        Matcher written = SAVING.matcher(paragraph.text());
        Optional<Statement> budget = evaluation.statements().stream().filter(each -> each.is("报告预算")).findFirst();
        while (written.find()) {
            BigDecimal plan = number(written.group(4));
            BigDecimal actual = number(written.group(3));
            Optional<BigDecimal> planned = budget.flatMap(each -> each.figure("预算")).map(figure -> figure.value());
            boolean own = planned.filter(each -> each.compareTo(plan) != 0 && plan.compareTo(actual) == 0).isPresent();
            if (own) {
                BigDecimal expected = RateRange.of(planned.get().subtract(actual), BigDecimal.ZERO, planned.get(), BigDecimal.ZERO).orElseThrow().rounded();
                found.add(Verdict.of(report.book(), "评价-计划成本", "附件", paragraph.spot(written.start())).words(Numbers.text(expected) + "%", written.group(5) + "%",
                    "“%s”：计划成本写成了实际成本 %s；报告说项目预算 %s 万元，节约率应为 %s%%。请核对。".formatted(written.group(), Numbers.text(actual), Numbers.text(planned.get()),
                        Numbers.text(expected))));
            }
        }
    }
}
