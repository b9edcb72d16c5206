package cn.juesuan.cli;

import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitNature;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.opening.OpenAccount;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan unit set: what the department says of a unit. */
@CommandLine.Command(name = "set", description = "改单位的编码、名称、类别、级次。")
final class UnitSetCommand extends DepartmentCommand {
    @CommandLine.Parameters(index = "1", paramLabel = "编码", description = "单位现在的编码或名称。")
    private String unit;

    @CommandLine.Option(names = "--code", paramLabel = "编码", description = "新的编码。")
    private Optional<String> code;

    @CommandLine.Option(names = "--name", paramLabel = "名称", description = "名称。")
    private Optional<String> name;

    @CommandLine.Option(names = "--kind", paramLabel = "类别", description = "行政、参公、事业 或 经费自理。")
    private Optional<String> kind;

    @CommandLine.Option(names = "--level", paramLabel = "级次", description = "预算级次，如 1、2。")
    private Optional<Integer> level;

    @Override
    int run(OpenAccount open, Department department) {
        requireLevel(level);
        Optional<UnitNature> nature = nature(kind);
        String reached = department.describe(unit, code, head ->
            new UnitHead(name.orElse(head.name()), nature.or(head::nature), level.or(head::level))).value();
        out().println("已改为 " + name(department.unit(reached)));
        return CommandLineProgram.DONE;
    }
}
