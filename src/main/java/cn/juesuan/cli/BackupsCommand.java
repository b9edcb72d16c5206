package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import cn.juesuan.report.PrintedContent;
import cn.juesuan.workbench.opening.AccountBackups;
import cn.juesuan.workbench.opening.BackupLine;
import cn.juesuan.workbench.opening.Password;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan backups: the backups of an account, also of one that cannot be opened any more, and what in one of them differs from it. */
@CommandLine.Command(name = "backups", description = {"列出账的备份，最新的在前；账打不开时也列得出。",
    "--compare 逐处列出一份备份和现在的账不同的地方。恢复用 restore。"})
final class BackupsCommand extends FileCommand {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @CommandLine.Option(names = "--compare", paramLabel = "序号", description = "和这个序号的备份比较。")
    private Optional<Integer> compared;

    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @Override
    public Integer call() {
        try (Password password = AccountBackups.needPassword(account()) ? givenPassword() : Password.none()) {
            AccountBackups backups = AccountBackups.of(account(), password);
            compared.ifPresentOrElse(number -> compare(backups, backups.numbered(number)), () -> list(backups.lines()));
        }
        return CommandLineProgram.DONE;
    }

    private void list(List<BackupLine> lines) {
        if (json) {
            ArrayNode data = JsonNodeFactory.instance.arrayNode();
            lines.forEach(line -> add(data.addObject(), line));
            out().println(Json.text(data));
            return;
        }
        lines.forEach(line -> out().printf("%d\t%s\t%s\t%d KB\t%s\t%s%n", line.number(), TIME.format(line.when()), line.reason(),
            line.bytes() / 1024, line.standing(), line.file().getFileName()));
        out().println(lines.isEmpty() ? "没有备份。" : "共 %d 份，在 %s".formatted(lines.size(), lines.get(0).file().getParent()));
    }

    private static void add(ObjectNode node, BackupLine line) {
        node.put("number", line.number()).put("when", line.when().toString()).put("reason", line.reason()).put("file", line.file().toString())
            .put("bytes", line.bytes()).put("protected", line.isProtected()).put("readable", line.isReadable())
            .put("problem", line.problem().orElse(null)).put("behind", line.distance().map(BackupLine.Distance::behind).orElse(null))
            .put("ahead", line.distance().map(BackupLine.Distance::ahead).orElse(null));
    }

    private void compare(AccountBackups backups, BackupLine line) {
        line.problem().ifPresent(problem -> {
            throw new UserFailure("第 %d 份备份%s，不能比较。".formatted(line.number(), problem));
        });
        List<PrintedContent.Difference> differences = backups.differences(line);
        if (json) {
            ArrayNode data = JsonNodeFactory.instance.arrayNode();
            differences.forEach(each -> data.addObject().put("place", each.place()).put("before", each.before()).put("now", each.now()));
            out().println(Json.text(data));
            return;
        }
        differences.forEach(each -> out().printf("%s\t%s\t→\t%s%n", each.place(), each.before(), each.now()));
        out().println("%s %s的备份和现在的账不同的有 %d 处。".formatted(TIME.format(line.when()), line.reason(), differences.size()));
    }
}
