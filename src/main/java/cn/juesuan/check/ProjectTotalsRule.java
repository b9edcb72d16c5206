package cn.juesuan.check;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What 十三 says of all projects together: how many, how much money, how far it was spent, how many of each grade. */
final class ProjectTotalsRule implements PublishedRule {
    private static final Pattern QUOTED = Pattern.compile("“([^”]{3,60})”");

    private final List<Project> projects;

    ProjectTotalsRule(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        List<PublishedFinding> found = new ArrayList<>();
        scope(report).ifPresent(scope -> {
            counts(report, scope, found);
            money(report, scope, projects, found);
        });
        grades(report, found);
        evaluated(report, projects, found);
        completion(report, projects, found);
        return found.stream();
    }

    /** The scope of the unit's own projects: the one with as many as were evaluated, where several are told. */
    private static Optional<Statement> scope(Published report) {
        Optional<BigDecimal> evaluated = report.first("自评个数").map(each -> number(each, "个数"));
        return report.all("自评范围").filter(each -> evaluated.filter(number(each, "个数")::equals).isPresent()).findFirst().or(() -> report.first("自评范围"));
    }

    private static BigDecimal number(Statement statement, String name) {
        return statement.figure(name).map(TextFigure::value).orElse(BigDecimal.ZERO);
    }

    private static void counts(Published report, Statement scope, List<PublishedFinding> found) {
        BigDecimal own = number(scope, "个数");
        BigDecimal all = report.all("自评范围").filter(each -> each.paragraph().equals(scope.paragraph())).map(each -> number(each, "个数")).reduce(BigDecimal.ZERO, BigDecimal::add);
        Stream.of("自评个数", "自评表个数").flatMap(name -> report.first(name).stream()).forEach(other -> {
            BigDecimal said = number(other, "个数");
            boolean known = report.all("自评范围").anyMatch(each -> number(each, "个数").compareTo(said) == 0);
            if (!known && said.compareTo(all) != 0) {
                found.add(Verdict.of(report.book(), "绩效-个数", "说明/十三", other.spot(), scope.spot()).numbers(own, said,
                    "“%s”与“%s”的项目个数不同，相差 %s 个。请核对。".formatted(other.quote(), scope.quote(), Numbers.text(said.subtract(own)))));
            }
        });
    }

    private static void grades(Published report, List<PublishedFinding> found) {
        Optional<Statement> total = report.first("自评个数");
        List<Statement> grades = total.stream().flatMap(each -> report.all("等级个数").filter(grade -> grade.paragraph().equals(each.paragraph()))).toList();
        if (total.isEmpty() || grades.isEmpty()) {
            return;
        }
        BigDecimal sum = grades.stream().map(each -> number(each, "个数")).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = number(total.get(), "个数");
        if (sum.compareTo(whole) != 0) {
            found.add(Verdict.of(report, "绩效-个数", total.get()).numbers(whole, sum, "“%s”，各等级的个数合计 %s 个，相差 %s 个。请核对。".formatted(total.get().quote(),
                Numbers.text(sum), Numbers.text(sum.subtract(whole)))));
        }
        listed(report, grades, found);
    }

    /** The grades of the summary, when it lists as many projects as the text tells of. */
    private static void listed(Published report, List<Statement> grades, List<PublishedFinding> found) {
        List<String> printed = report.listed().stream().flatMap(each -> each.grade().stream()).map(String::strip).toList();
        BigDecimal told = grades.stream().map(each -> number(each, "个数")).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (printed.size() != report.listed().size() || told.compareTo(BigDecimal.valueOf(printed.size())) != 0) {
            return;
        }
        grades.stream().filter(each -> !each.word("等级").orElse("").contains("秀")).forEach(each -> {
            long count = printed.stream().filter(grade -> grade.equals(each.word("等级").orElse(""))).count();
            if (number(each, "个数").compareTo(BigDecimal.valueOf(count)) != 0) {
                found.add(Verdict.of(report, "绩效-个数", each).numbers(BigDecimal.valueOf(count), number(each, "个数"),
                    "“%s”，汇总表里等级为“%s”的有 %d 个。请核对。".formatted(each.quote(), each.word("等级").orElse(""), count)));
            }
        });
    }

    private static Optional<BigDecimal> sum(List<Project> projects, int count, Function<Project, Optional<BigDecimal>> money) {
        List<BigDecimal> known = projects.stream().flatMap(each -> money.apply(each).stream()).toList();
        return known.size() == count ? known.stream().reduce(BigDecimal::add) : Optional.empty();
    }

    /** The projects a count speaks of: transfer payments may be told with the others or apart. */
    private static List<Project> own(List<Project> projects, int count) {
        List<Project> told = projects.stream().filter(each -> each.text().filter(text -> text.figure("得分").isPresent()).isPresent()).toList();
        return told.size() == count ? told : told.stream().filter(each -> !each.isTransfer()).toList();
    }

    private static void money(Published report, Statement scope, List<Project> projects, List<PublishedFinding> found) {
        TextFigure said = scope.figure("资金").orElseThrow();
        int count = number(scope, "个数").intValue();
        List<Project> own = own(projects, count);
        Optional<BigDecimal> told = sum(own, count, each -> each.figure("预算").map(TextFigure::value));
        Optional<BigDecimal> sheets = sum(own, count, each -> each.sheetMoney(FundingColumn.BUDGET));
        Optional<BigDecimal> first = sum(own, count, each -> each.sheetMoney(FundingColumn.INITIAL));
        Optional<BigDecimal> spent = sum(own, count, each -> each.figure("执行").map(TextFigure::value));
        BigDecimal slack = Numbers.HALF_CENT.multiply(BigDecimal.valueOf(count + 1L));
        boolean right = Stream.of(told, sheets, first).flatMap(Optional::stream).anyMatch(each -> Numbers.within(each.subtract(said.value()), slack));
        Optional<BigDecimal> expected = Stream.of(told, sheets).flatMap(Optional::stream).findFirst();
        if (!right && expected.isPresent()) {
            String hint = spent.filter(each -> Numbers.within(each.subtract(said.value()), slack)).map(each -> "它是各项目的执行数之和。").orElse("");
            found.add(Verdict.of(report, "绩效-资金", scope).numbers(expected.get(), said.value(), "“%s”：%d 个项目的全年预算数合计 %s 万元，相差 %s。%s请核对。".formatted(
                scope.quote(), count, Numbers.text(expected.get()), Numbers.text(said.value().subtract(expected.get())), hint)));
        }
        if (told.isPresent() && sheets.isPresent() && !Numbers.within(told.get().subtract(sheets.get()), slack)) {
            found.add(Verdict.of(report, "绩效-资金两套", scope).numbers(sheets.get(), told.get(),
                "说明里 %d 个项目的全年预算数合计 %s 万元，自评表的全年预算数合计 %s 万元，相差 %s。请按项目核对。".formatted(count, Numbers.text(told.get()),
                    Numbers.text(sheets.get()), Numbers.text(told.get().subtract(sheets.get())))));
        }
    }

    private static void evaluated(Published report, List<Project> projects, List<PublishedFinding> found) {
        report.first("部门评价范围").ifPresent(scope -> {
            TextFigure said = scope.figure("资金").orElseThrow();
            int count = number(scope, "个数").intValue();
            String before = scope.paragraph().text().substring(0, Math.max(0, scope.paragraph().text().indexOf(scope.quote())));
            List<Project> named = new ArrayList<>();
            Matcher name = QUOTED.matcher(before);
            while (name.find()) {
                projects.stream().filter(each -> ProjectName.likeness(each.name(), name.group(1)) > 0.8).findFirst().ifPresent(named::add);
            }
            if (count == 0 || named.size() != count) {
                return;
            }
            Optional<BigDecimal> told = sum(named, count, each -> each.figure("预算").map(TextFigure::value));
            List<Optional<BigDecimal>> sums = List.of(told, sum(named, count, each -> each.sheetMoney(FundingColumn.BUDGET)), sum(named, count, each -> each.sheetMoney(FundingColumn.INITIAL)),
                sum(named, count, each -> each.sheetMoney(FundingColumn.ACTUAL)), sum(named, count, each -> each.figure("执行").map(TextFigure::value)));
            BigDecimal slack = Numbers.HALF_CENT.multiply(BigDecimal.valueOf(count + 1L));
            Optional<BigDecimal> expected = sums.stream().flatMap(Optional::stream).findFirst();
            if (expected.isPresent() && sums.stream().flatMap(Optional::stream).noneMatch(each -> Numbers.within(each.subtract(said.value()), slack))) {
                found.add(Verdict.of(report, "绩效-评价资金", scope).numbers(expected.get(), said.value(), "部门评价“%s”：所评价的 %d 个项目全年预算数合计 %s 万元，相差 %s。请核对。".formatted(
                    scope.quote(), count, Numbers.text(expected.get()), Numbers.text(said.value().subtract(expected.get())))));
            }
        });
    }

    private static void completion(Published report, List<Project> projects, List<PublishedFinding> found) {
        int count = report.first("自评个数").map(each -> number(each, "个数").intValue()).orElse(-1);
        List<Project> own = own(projects, count);
        Optional<BigDecimal> budget = sum(own, count, each -> each.figure("预算").map(TextFigure::value));
        Optional<BigDecimal> spent = sum(own, count, each -> each.figure("执行").map(TextFigure::value));
        if (budget.isEmpty() || spent.isEmpty()) {
            return;
        }
        BigDecimal slack = Numbers.HALF_CENT.multiply(BigDecimal.valueOf(count));
        report.first("预算完成率").ifPresent(said -> RateRange.of(spent.get(), slack, budget.get(), slack).ifPresent(range -> {
            TextFigure rate = said.figure("完成率").orElseThrow();
            if (range.fit(rate.value(), rate.slack().max(Numbers.HALF_CENT)) == RateRange.Fit.WRONG) {
                found.add(Verdict.of(report, "绩效-预算完成率", said).numbers(range.rounded(), rate.value(), "“%s”：各项目执行数合计 %s ÷ 全年预算数合计 %s 为 %s%%，相差 %s 个百分点。请核对。".formatted(
                    said.quote(), Numbers.text(spent.get()), Numbers.text(budget.get()), Numbers.text(range.rounded()), Numbers.text(rate.value().subtract(range.rounded())))));
            }
        }));
    }
}
