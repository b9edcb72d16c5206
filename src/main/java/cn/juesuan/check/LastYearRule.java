package cn.juesuan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Last year's figures, which sections imply by the changes they tell, must be one set: no part above its whole. That a whole is above the sum of its
 * parts may be carried-over money; where this year begins without any, it is worth a question.
 */
final class LastYearRule implements PublishedRule {
    private static final String OPENING = "年初结转和结余";

    /** A figure of last year, with what rounding may have added to it. */
    private record Implied(String name, BigDecimal value, BigDecimal slack, Change change) {
        static Optional<Implied> of(Published report, String statement, String name) {
            return report.first(statement).flatMap(Change::of).map(change -> new Implied(name, change.lastYear(), change.slack(), change));
        }

        /** The sum over all kinds of income or spending; only when they are this year's whole, for a kind that was not read would be missed. */
        static Optional<Implied> sum(Published report, String statement, String name, String whole) {
            List<Change> changes = report.all(statement).flatMap(each -> Change.of(each).stream()).toList();
            BigDecimal now = changes.stream().map(change -> change.current().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean complete = report.first(whole).flatMap(each -> each.figure("本年"))
                .filter(total -> Numbers.within(total.value().subtract(now), Numbers.CENT.multiply(BigDecimal.valueOf(changes.size())))).isPresent();
            return changes.isEmpty() || !complete ? Optional.empty() : Optional.of(new Implied(name, changes.stream().map(Change::lastYear).reduce(BigDecimal.ZERO, BigDecimal::add),
                changes.stream().map(Change::slack).reduce(BigDecimal.ZERO, BigDecimal::add), changes.get(0)));
        }

        static Optional<Implied> one(Published report, String statement, String subject) {
            return report.all(statement).filter(each -> each.subject().equals(subject)).findFirst().flatMap(Change::of)
                .map(change -> new Implied(subject, change.lastYear(), change.slack(), change));
        }
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        Optional<Implied> total = Implied.of(report, "收支总计", "收支总计");
        Optional<Implied> fiscal = Implied.of(report, "财政拨款总计", "财政拨款收支总计");
        Optional<Implied> general = Implied.of(report, "一般公共预算支出", "一般公共预算支出");
        Optional<Implied> income = Implied.sum(report, "收入比上年", "各项收入之和", "收入合计");
        Optional<Implied> spending = Implied.sum(report, "支出比上年", "各项支出之和", "支出合计");
        Optional<Implied> fiscalIncome = Implied.one(report, "收入比上年", "财政拨款收入");
        List<PublishedFinding> found = new ArrayList<>();
        above(report, income, total, found);
        above(report, spending, total, found);
        above(report, fiscal, total, found);
        above(report, general, fiscal, found);
        above(report, fiscalIncome, fiscal, found);
        if (report.all("支出比上年").count() > 1) {
            above(report, general, spending, found);
        }
        if (found.isEmpty() && new CellRule.Cells(report).beside(OPENING).filter(cell -> report.printed(cell).isZero()).isPresent()) {
            if (report.all("支出比上年").count() > 1) {
                below(report, spending, total, found);
            }
            below(report, general, fiscal, found);
        }
        return found.stream();
    }

    private static void above(Published report, Optional<Implied> part, Optional<Implied> whole, List<PublishedFinding> found) {
        compare(report, "说明-上年数", part, whole, 1, "%s不应大于%s，请核对两处的增减额。", found);
    }

    private static void below(Published report, Optional<Implied> part, Optional<Implied> whole, List<PublishedFinding> found) {
        compare(report, "说明-上年数不同", part, whole, -1, "年初没有结转结余，%s一般应等于%s，请核对两处的增减额；有结余分配等的，说明理由后可以保留。", found);
    }

    private static void compare(Published report, String rule, Optional<Implied> part, Optional<Implied> whole, int sign, String ending, List<PublishedFinding> found) {
        if (part.isEmpty() || whole.isEmpty()) {
            return;
        }
        BigDecimal difference = part.get().value().subtract(whole.get().value());
        BigDecimal slack = part.get().slack().add(whole.get().slack());
        if (difference.signum() == sign && !Numbers.within(difference, slack)) {
            found.add(Verdict.of(report.book(), rule, Verdict.part(part.get().change().statement().section()), part.get().change().statement().spot(),
                whole.get().change().statement().spot()).numbers(whole.get().value(), part.get().value(),
                    "由增减额倒推的上年数：%s %s，%s %s，相差 %s。%s".formatted(part.get().name(), Numbers.text(part.get().value()), whole.get().name(),
                        Numbers.text(whole.get().value()), Numbers.text(difference), ending.formatted(part.get().name(), whole.get().name()))));
        }
    }
}
