package cn.juesuan.check;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.FundingColumn;
import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import cn.juesuan.check.text.TextParagraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A 项 without basic expenditure whose outturn is that of one project alone is that project: the budgets at the start of the year are one figure. Amounts
 * that are common, such as 5 万元, may meet by chance.
 */
final class SingleProjectItemRule implements PublishedRule {

    private final List<Project> projects;

    SingleProjectItemRule(List<Project> projects) {
        this.projects = projects;
    }

    @Override
    public Stream<PublishedFinding> check(Published report) {
        CellRule.Cells cells = new CellRule.Cells(report);
        return report.all("预算完成各项").filter(item -> item.word("预算名").filter("年初预算"::equals).isPresent()).flatMap(item -> finding(report, item, projects, cells).stream());
    }

    /** Whether the text counts the project among those paid from above: the summary lists them with the level's own. */
    private static boolean isToldAsTransfer(Published report, Project project) {
        return report.text().paragraphs().stream().map(TextParagraph::text)
            .anyMatch(text -> text.contains("对地方转移支付项目") && text.contains(project.name()));
    }

    private static Optional<PublishedFinding> finding(Published report, Statement item, List<Project> projects, CellRule.Cells cells) {
        BigDecimal actual = item.figure("决算").map(TextFigure::value).orElse(BigDecimal.ZERO);
        Optional<CellAddress> basic = cells.cell(item, "决算").map(cell -> new CellAddress(cell.form(), cell.row(), 2));
        List<Project> same = projects.stream().filter(each -> each.sheetMoney(FundingColumn.ACTUAL).filter(money -> money.compareTo(actual) == 0).isPresent()).toList();
        boolean transfer = same.stream().anyMatch(project -> project.isTransfer() || isToldAsTransfer(report, project));
        long items = report.all("预算完成各项").filter(other -> other.figure("决算").filter(figure -> figure.value().compareTo(actual) == 0).isPresent()).count();
        if (actual.signum() == 0 || transfer || same.size() != 1 || items != 1 || basic.filter(cell -> report.has(cell) && report.printed(cell).isZero()).isEmpty()) {
            return Optional.empty();
        }
        TextFigure budget = item.figure("预算").orElseThrow();
        Optional<BigDecimal> initial = same.get(0).sheetMoney(FundingColumn.INITIAL);
        if (initial.isEmpty() || Numbers.within(initial.get().subtract(budget.value()), Numbers.CENT)) {
            return Optional.empty();
        }
        boolean distinct = Numbers.isDistinct(actual);
        return Optional.of(Verdict.of(report, "绩效-项预算", item).noticeIf(!distinct).numbers(budget.value(), initial.get(),
            "“%s”年初预算 %s 万元、决算 %s 万元；决算数相同的项目“%s”（%s）年初预算数为 %s 万元，相差 %s。同一笔钱的年初预算应是一个数，请核对。".formatted(
                item.subject(), budget.printed(), Numbers.text(actual), same.get(0).name(), same.get(0).sheetName(), Numbers.text(initial.get()),
                Numbers.text(initial.get().subtract(budget.value())))));
    }
}
