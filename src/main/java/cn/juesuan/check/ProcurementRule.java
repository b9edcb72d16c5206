package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Purchases from small and medium enterprises: parts within the whole, shares that recompute and that do not contradict each other. */
final class ProcurementRule implements PublishedRule {
    private static final List<String> KINDS = List.of("货物", "工程", "服务");

    @Override
    public Stream<PublishedFinding> check(Published report) {
        Optional<Statement> total = report.first("采购总额");
        List<PublishedFinding> found = new ArrayList<>();
        report.first("采购中小企业").ifPresent(small -> {
            total.flatMap(each -> each.figure("总额")).ifPresent(whole -> {
                notAbove(report, small, "中小", whole, "政府采购支出总额", found);
                share(report, small, "中小占比", "中小", whole, found);
                if (small.word("占自").orElse("").contains("总额")) {
                    share(report, small, "小微占比", "小微", whole, found);
                }
            });
            small.figure("中小").ifPresent(medium -> {
                notAbove(report, small, "小微", medium, "授予中小企业合同金额", found);
                if (!small.word("占自").orElse("总额").contains("总额")) {
                    share(report, small, "小微占比", "小微", medium, found);
                }
                total.ifPresent(whole -> kinds(report, whole, small, medium, found));
            });
        });
        report.first("预留采购").ifPresent(kept -> total.flatMap(each -> each.figure("总额")).ifPresent(whole -> reserved(report, kept, whole, found)));
        return found.stream();
    }

    private static void notAbove(Published report, Statement at, String part, TextFigure whole, String name, List<PublishedFinding> found) {
        at.figure(part).filter(figure -> figure.value().compareTo(whole.value()) > 0).ifPresent(figure -> found.add(Verdict.of(report, "说明-部分大于全部", at).numbers(
            whole.value(), figure.value(), "“%s”：授予%s企业合同金额 %s 大于%s %s。请核对。".formatted(at.quote(), part, figure.printed(), name, whole.printed()))));
    }

    private static void share(Published report, Statement at, String name, String part, TextFigure whole, List<PublishedFinding> found) {
        Optional<TextFigure> percent = at.figure(name);
        Optional<TextFigure> amount = at.figure(part);
        if (percent.isEmpty() || amount.isEmpty()) {
            return;
        }
        RateRange.of(amount.get().value(), amount.get().moneySlack(), whole.value(), whole.moneySlack()).ifPresent(range -> {
            RateRange.Fit fit = range.fit(percent.get().value(), percent.get().slack());
            if (fit != RateRange.Fit.RIGHT) {
                found.add(Verdict.of(report, "说明-占比", at).roundingIf(fit == RateRange.Fit.ROUNDING).numbers(range.rounded(), percent.get().value(),
                    "“%s”中授予%s企业合同金额的占比为 %s%%，按 %s ÷ %s 应为 %s%%。请核对金额和占比。".formatted(at.quote(), part, percent.get().printed(),
                        amount.get().printed(), whole.printed(), Numbers.text(range.rounded()))));
            }
        });
    }

    /** What goods, works and services give to small and medium enterprises adds up to what these are given. */
    private static void kinds(Published report, Statement total, Statement small, TextFigure medium, List<PublishedFinding> found) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = medium.moneySlack();
        for (String kind : KINDS) {
            TextFigure amount = total.figure(kind).orElseThrow();
            Optional<TextFigure> share = report.all("采购分类占比").filter(each -> each.word("类别").orElse("").equals(kind)).findFirst().flatMap(each -> each.figure("占比"));
            if (share.isEmpty() && !amount.isZero()) {
                return;
            }
            BigDecimal percent = share.map(TextFigure::value).orElse(BigDecimal.ZERO);
            sum = sum.add(amount.value().multiply(percent).movePointLeft(2));
            slack = slack.add(amount.value().multiply(share.map(TextFigure::slack).orElse(BigDecimal.ZERO)).movePointLeft(2)).add(amount.moneySlack());
        }
        BigDecimal difference = medium.value().subtract(sum);
        if (!Numbers.within(difference, slack)) {
            found.add(Verdict.of(report, "说明-占比", small).numbers(sum.setScale(2, RoundingMode.HALF_UP), medium.value(),
                "授予中小企业合同金额为 %s 万元，按货物、工程、服务各自的占比算得 %s 万元，相差 %s。请核对各占比。".formatted(medium.printed(),
                    sum.setScale(2, RoundingMode.HALF_UP), Numbers.text(difference.setScale(2, RoundingMode.HALF_UP)))));
        }
    }

    private static void reserved(Published report, Statement kept, TextFigure whole, List<PublishedFinding> found) {
        BigDecimal sum = kept.figure("预留").orElseThrow().value().add(kept.figure("其他").orElseThrow().value());
        if (sum.compareTo(whole.value().add(whole.moneySlack())) > 0) {
            found.add(Verdict.of(report, "说明-部分大于全部", kept).numbers(whole.value(), sum,
                "预留项目中由中小企业成交的 %s 万元，加其他项目中由中小企业成交的 %s 万元，为 %s 万元，大于政府采购总额 %s 万元。请核对。".formatted(
                    kept.figure("预留").orElseThrow().printed(), kept.figure("其他").orElseThrow().printed(), Numbers.text(sum), whole.printed())));
        }
    }
}
