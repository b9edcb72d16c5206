package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.workbench.delivery.SealLine;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine;

/** juesuan seal: makes the account read-only, or shows what became of it since. */
@CommandLine.Command(name = "seal", description = {"封存账：封存后不能改动，直到解封（unseal）。",
    "--show 只列出封存、解封和送签的记录，以及与最近一次封存时不同的各处。"})
final class SealCommand extends AccountCommand {
    @CommandLine.Option(names = "--note", paramLabel = "说明", description = "封存的说明，可以不写。", defaultValue = "")
    private String note;

    @CommandLine.Option(names = "--show", description = "不封存，只看记录和不同之处。")
    private boolean show;

    @CommandLine.Option(names = "--json", description = "和 --show 一起用：按数据格式（JSON）输出。")
    private boolean json;

    @Override
    int run(OpenAccount open) {
        if (!show) {
            SealLine seal = open.sealing().seal(note);
            out().println("已封存，指纹 " + seal.fingerprint());
            backUp(open);
            return CommandLineProgram.DONE;
        }
        List<SealLine> lines = open.seals();
        List<PrintedContent.Difference> differences = open.sealing().differences();
        if (json) {
            out().println(Json.text(json(open, lines, differences)));
        } else {
            lines.forEach(line -> out().printf("%s\t%s\t%s\t%s%n", line.when(), line.action(), line.fingerprint(), line.note()));
            differences.forEach(difference -> out().printf("%s\t%s\t→\t%s%n", difference.place(), difference.before(), difference.now()));
            out().println(lines.isEmpty() ? "没有封存过。" : "与最近一次封存时不同的有 %d 处。".formatted(differences.size()));
        }
        return CommandLineProgram.DONE;
    }

    private void backUp(OpenAccount open) {
        try {
            open.backUpAfterSealing();
        } catch (UserFailure notBackedUp) {
            err().println("账已封存，但没有做成封存后的备份：" + notBackedUp.getMessage());
        }
    }

    private static ObjectNode json(OpenAccount open, List<SealLine> lines, List<PrintedContent.Difference> differences) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("sealed", open.sealed().isPresent())
            .put("fingerprint", open.sealing().fingerprint().text());
        ArrayNode history = node.putArray("history");
        lines.forEach(line -> history.addObject().put("when", line.when().toString()).put("action", line.action())
            .put("fingerprint", line.fingerprint()).put("note", line.note()));
        ArrayNode changed = node.putArray("differences");
        differences.forEach(difference -> changed.addObject().put("place", difference.place()).put("before", difference.before())
            .put("now", difference.now()));
        return node;
    }
}
