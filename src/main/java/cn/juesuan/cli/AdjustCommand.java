package cn.juesuan.cli;

import cn.juesuan.account.Adjustment;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UserFailure;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.workbench.department.Adjusting;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan adjust: what a department's figure has more than its units come to, with the reason. */
@CommandLine.Command(name = "adjust", description = "差额调整：部门数和各单位合计不同的，逐格写明调整数和原因。", footerHeading = "%n例：%n", footer = {
    "  adjust 账 --list                                     列出调整，以及还没有说明的差额",
    "  adjust 账 公开03 2010301 2 5.00 --reason 本级统一列支    这一格在各单位合计上加 5.00 万元",
    "  adjust 账 公开03 2010301 2 --reason 按批复数           按现在的差额调整",
    "  adjust 账 公开03 2010301 2 0                          取消调整"})
final class AdjustCommand extends AccountCommand {
    @CommandLine.Parameters(index = "1", arity = "0..1", paramLabel = "表", description = "表名，如 公开03。")
    private Optional<String> form;

    @CommandLine.Parameters(index = "2", arity = "0..1", paramLabel = "行", description = "行次、科目编码或行的名称。")
    private Optional<String> row;

    @CommandLine.Parameters(index = "3", arity = "0..1", paramLabel = "栏次", description = "栏次，如 2。")
    private Optional<Integer> column;

    @CommandLine.Parameters(index = "4", arity = "0..1", paramLabel = "金额", description = "调整数，单位是万元，可以是负数；0 为取消；不写就是现在的差额。")
    private Optional<String> amount;

    @CommandLine.Option(names = "--reason", paramLabel = "原因", description = "原因，一定要写。", defaultValue = "")
    private String reason;

    @CommandLine.Option(names = "--list", description = "列出调整，以及还没有说明的差额。")
    private boolean list;

    @CommandLine.Option(names = "--json", description = "和 --list 一起用：按数据格式（JSON）输出。")
    private boolean json;

    @Override
    int run(OpenAccount open) {
        Adjusting adjusting = new Adjusting(open.session());
        if (list || form.isEmpty()) {
            show(open.session().account().adjustments(), adjusting.gaps());
            return CommandLineProgram.DONE;
        }
        if (row.isEmpty() || column.isEmpty()) {
            throw new UserFailure("请写明哪一格，如 adjust 账 公开03 2010301 2 5.00 --reason 原因。没有改动。");
        }
        CellAddress cell = new CellAddress(form(open.session(), form.get()).name(), row.get().strip(), column.get());
        Amount adjusted = amount.map(EliminateCommand::amount).orElseGet(() -> adjusting.toCloseGap(cell));
        adjusting.adjust(cell, adjusted, reason);
        out().printf("%s 调整 %s 万元，现为 %s 万元，已保存%n", cell, adjusted.printed(MoneyUnit.WAN),
            open.session().calculation().value(cell).amount().printed(MoneyUnit.WAN));
        return CommandLineProgram.DONE;
    }

    private void show(Map<CellAddress, Adjustment> adjustments, List<ConsolidatedCell> gaps) {
        if (json) {
            ObjectNode data = JsonNodeFactory.instance.objectNode();
            ArrayNode list = data.putArray("adjustments");
            adjustments.forEach((cell, each) -> list.addObject().put("place", cell.toString()).put("amount", each.amount().in(MoneyUnit.WAN))
                .put("reason", each.reason()));
            ArrayNode open = data.putArray("gaps");
            gaps.forEach(each -> open.addObject().put("place", each.cell().toString()).put("units", each.sum().in(MoneyUnit.WAN))
                .put("expected", each.expected().in(MoneyUnit.WAN)).put("found", each.found().in(MoneyUnit.WAN)).put("gap", each.gap().in(MoneyUnit.WAN)));
            out().println(Json.text(data));
            return;
        }
        adjustments.forEach((cell, each) -> out().printf("%s\t调整\t%s\t%s%n", cell, each.amount().printed(MoneyUnit.WAN), each.reason()));
        gaps.forEach(each -> out().printf("%s\t未说明的差额\t%s\t各单位合计 %s，抵销、调整后 %s，本账 %s%n", each.cell(), each.gap().printed(MoneyUnit.WAN),
            each.sum().printed(MoneyUnit.WAN), each.expected().printed(MoneyUnit.WAN), each.found().printed(MoneyUnit.WAN)));
        out().println("调整 %d 格，未说明的差额 %d 格，金额单位：万元".formatted(adjustments.size(), gaps.size()));
    }
}
