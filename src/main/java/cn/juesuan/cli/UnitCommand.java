package cn.juesuan.cli;

import cn.juesuan.account.UserFailure;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** juesuan unit: the member units of a department's account. */
@CommandLine.Command(name = "unit", description = "部门账的下属单位：加入、列出、重新取数、移除、审核。", synopsisSubcommandLabel = "add|list|refresh|remove|set|audit",
    subcommands = {UnitAddCommand.class, UnitListCommand.class, UnitRefreshCommand.class, UnitRemoveCommand.class, UnitSetCommand.class,
        UnitAuditCommand.class})
final class UnitCommand implements Callable<Integer> {
    @CommandLine.Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。")
    private boolean help;

    @Override
    public Integer call() {
        throw new UserFailure("unit 后面要写做什么：add（加入）、list（列出）、refresh（重新取数）、remove（移除）、set（改编码、名称等）、audit（逐个审核）。");
    }
}
