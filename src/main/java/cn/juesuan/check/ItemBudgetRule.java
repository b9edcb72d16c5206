package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The budgets of the 项 add up to the budget; items that were not spent may be left out, more than the whole cannot be. */
final class ItemBudgetRule implements PublishedRule {
    @Override
    public Stream<PublishedFinding> check(Published report) {
        Optional<Statement> whole = report.first("预算完成总体");
        List<Statement> items = report.all("预算完成各项").filter(item -> item.word("预算名").equals(whole.flatMap(each -> each.word("预算名")))
            || whole.flatMap(each -> each.figure("全年预算")).isEmpty() && item.word("预算名").isPresent()).toList();
        Optional<TextFigure> budget = whole.flatMap(each -> each.figure("预算"));
        if (budget.isEmpty() || items.size() < 2 || items.stream().map(item -> item.word("预算名")).distinct().count() > 1
            || !items.get(0).word("预算名").equals(whole.get().word("预算名").or(() -> items.get(0).word("预算名")))) {
            return Stream.empty();
        }
        BigDecimal sum = items.stream().map(item -> item.figure("预算").orElseThrow().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = budget.get().value().subtract(sum);
        BigDecimal slack = Numbers.HALF_CENT.multiply(BigDecimal.valueOf(items.size() + 1L));
        if (Numbers.within(difference, slack)) {
            return Stream.empty();
        }
        boolean more = difference.signum() < 0;
        return Stream.of(Verdict.of(report, more ? "说明-项预算合计" : "说明-项预算少列", whole.get()).numbers(sum, budget.get().value(),
            "“%s”的预算数为 %s，所列 %d 项的预算数合计 %s，相差 %s。%s".formatted(whole.get().quote(), budget.get().printed(), items.size(), Numbers.text(sum),
                Numbers.text(difference), more ? "请核对总数和各项的预算数。" : "请核对是否少列了有预算而没有支出的项。")));
    }
}
