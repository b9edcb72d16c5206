package cn.juesuan.check;

import cn.juesuan.account.FundingColumn;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budget of the project an evaluation report is about is that of its self-evaluation sheet: the sheet with the same outturn. */
final class EvaluationBudgetRule implements PublishedRule {

    private final List<Project> projects;

    EvaluationBudgetRule(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        return EvaluationReport.in(report).stream().flatMap(each -> each.statements().stream().filter(statement -> statement.is("报告预算")).limit(1))
            .flatMap(statement -> finding(report, statement, projects).stream());
    }

    private static Optional<PublishedFinding> finding(Published report, Statement statement, List<Project> projects) {
        TextFigure budget = statement.figure("预算").orElseThrow();
        TextFigure actual = statement.figure("决算").orElseThrow();
        List<Project> same = projects.stream().filter(each -> each.sheetMoney(FundingColumn.ACTUAL).filter(money -> money.compareTo(actual.value()) == 0).isPresent()).toList();
        if (same.size() != 1) {
            return Optional.empty();
        }
        Project project = same.get(0);
        Optional<BigDecimal> initial = project.sheetMoney(FundingColumn.INITIAL);
        boolean agrees = Stream.of(initial, project.sheetMoney(FundingColumn.BUDGET)).flatMap(Optional::stream).anyMatch(each -> Numbers.within(each.subtract(budget.value()), Numbers.CENT));
        if (initial.isEmpty() || agrees) {
            return Optional.empty();
        }
        boolean distinct = Numbers.isDistinct(actual.value());
        return Optional.of(Verdict.of(report.book(), "评价-项目预算", "附件", statement.spot(), report.sheetSpot(project.number())).noticeIf(!distinct).numbers(budget.value(), initial.get(),
            "评价报告说“%s”；执行数相同的%s“%s”年初预算数为 %s 万元，相差 %s。请核对预算数。".formatted(statement.quote(), project.sheetName(), project.name(),
                Numbers.text(initial.get()), Numbers.text(initial.get().subtract(budget.value())))));
    }
}
