package cn.juesuan.cli;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UserFailure;
import cn.juesuan.consolidation.FoundTransfer;
import cn.juesuan.consolidation.InternalTransfers;
import cn.juesuan.workbench.department.Eliminating;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan eliminate: what the units of a department paid to each other is left out of their sum. */
@CommandLine.Command(name = "eliminate", description = "内部往来抵销：列出单位之间的上级补助、上缴款，成对抵销。")
final class EliminateCommand extends AccountCommand {
    @CommandLine.Option(names = "--list", description = "列出找到的内部往来，编号从 1 起。")
    private boolean list;

    @CommandLine.Option(names = "--accept", arity = "1..*", split = ",", paramLabel = "编号", description = "抵销第几笔。")
    private List<Integer> accepted = List.of();

    @CommandLine.Option(names = "--withdraw", arity = "1..*", split = ",", paramLabel = "编号", description = "取消第几笔的抵销。")
    private List<Integer> withdrawn = List.of();

    @CommandLine.Option(names = "--amount", paramLabel = "金额", description = "抵销数，默认用列出的数；单位是万元。")
    private Optional<String> amount;

    @CommandLine.Option(names = "--reason", paramLabel = "原因", description = "原因；两边的数不完全相等时要写。", defaultValue = "")
    private String reason;

    @CommandLine.Option(names = "--json", description = "和 --list 一起用：按数据格式（JSON）输出。")
    private boolean json;

    @Override
    int run(OpenAccount open) {
        Eliminating eliminating = new Eliminating(open.session());
        if (!accepted.isEmpty()) {
            eliminating.accept(accepted, amount.map(EliminateCommand::amount), reason);
            out().printf("已抵销 %d 笔，已保存%n", accepted.stream().distinct().count());
        }
        if (!withdrawn.isEmpty()) {
            eliminating.withdraw(withdrawn);
            out().printf("已取消抵销 %d 笔，已保存%n", withdrawn.stream().distinct().count());
        }
        if (list || accepted.isEmpty() && withdrawn.isEmpty()) {
            show(eliminating);
        }
        return CommandLineProgram.DONE;
    }

    /** @throws UserFailure when it is none */
    static Amount amount(String text) {
        AmountText.Reading reading = AmountText.read(text, MoneyUnit.WAN);
        if (reading instanceof AmountText.Read read) {
            return read.amount();
        }
        throw new UserFailure("“%s”不是金额%s。没有改动。".formatted(text, reading instanceof AmountText.Refused refused ? "：" + refused.reason() : ""));
    }

    private void show(Eliminating eliminating) {
        List<FoundTransfer> found = eliminating.list();
        if (json) {
            out().println(Json.text(json(eliminating, found)));
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            FoundTransfer each = found.get(i);
            out().printf("%d\t%s\t%s\t→\t%s\t%s%s%n", i + 1, state(each), side(eliminating, each.transfer().payer(), each.transfer().paid(), each.paid()),
                side(eliminating, each.transfer().receiver(), each.transfer().received(), each.received()), each.amount().printed(MoneyUnit.WAN),
                each.accepted().map(accepted -> accepted.reason().isEmpty() ? "" : "\t" + accepted.reason()).orElse(each.isWhole() ? "" : "\t两边不完全相等，要写原因"));
        }
        eliminating.unmatched().forEach(each -> out().printf("\t没有对上\t%s %s\t%s %s%n", each.unit(), eliminating.name(each.unit()),
            eliminating.column(each.cell()), "%s 剩 %s".formatted(each.cell(), each.rest().printed(MoneyUnit.WAN))));
        out().println(found.isEmpty() ? "没有找到单位之间的内部往来。" : "共 %d 笔，金额单位：万元".formatted(found.size()));
    }

    private static String side(Eliminating eliminating, UnitCode unit, CellAddress cell, Amount amount) {
        return "%s %s %s（%s）%s".formatted(unit, eliminating.name(unit), eliminating.column(cell), cell, amount.printed(MoneyUnit.WAN));
    }

    private static String state(FoundTransfer found) {
        return found.isStale() ? "单位的数已变" : found.accepted().isPresent() ? "已抵销" : "待抵销";
    }

    private static ObjectNode json(Eliminating eliminating, List<FoundTransfer> found) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode transfers = data.putArray("transfers");
        for (int i = 0; i < found.size(); i++) {
            FoundTransfer each = found.get(i);
            ObjectNode node = transfers.addObject().put("number", i + 1).put("state", state(each)).put("amount", each.amount().in(MoneyUnit.WAN));
            side(node.putObject("payer"), eliminating, each.transfer().payer(), each.transfer().paid(), each.paid());
            side(node.putObject("receiver"), eliminating, each.transfer().receiver(), each.transfer().received(), each.received());
            node.put("whole", each.isWhole()).put("reason", each.accepted().map(accepted -> accepted.reason()).filter(text -> !text.isEmpty()).orElse(null));
        }
        ArrayNode unmatched = data.putArray("unmatched");
        for (InternalTransfers.Unmatched each : eliminating.unmatched()) {
            side(unmatched.addObject(), eliminating, each.unit(), each.cell(), each.rest());
        }
        return data;
    }

    private static void side(ObjectNode node, Eliminating eliminating, UnitCode unit, CellAddress cell, Amount amount) {
        node.put("code", unit.value()).put("name", eliminating.name(unit)).put("place", cell.toString()).put("column", eliminating.column(cell))
            .put("amount", amount.in(MoneyUnit.WAN));
    }
}
