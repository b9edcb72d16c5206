package cn.juesuan.cli;

import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.TakenUnit;
import cn.juesuan.workbench.opening.OpenAccount;
import java.util.List;
import picocli.CommandLine;

/** juesuan unit refresh: takes changed units over anew and says what differs. Exit code 1 when a unit could not be read. */
@CommandLine.Command(name = "refresh", description = "重新取数：文件变了的单位按现在的数取，列出不同之处。")
final class UnitRefreshCommand extends DepartmentCommand {
    @CommandLine.Parameters(index = "1..*", arity = "0..*", paramLabel = "编码", description = "只取这些单位；不写就是全部。")
    private List<String> codes = List.of();

    @CommandLine.Option(names = "--dry-run", description = "只看有什么不同，不改账。")
    private boolean dryRun;

    @Override
    int run(OpenAccount open, Department department) {
        Department.Refreshed refreshed = department.refresh(codes);
        if (!dryRun && !refreshed.edit().isEmpty()) {
            open.backUpBeforeImport();
            carryOut(department, refreshed.edit());
        }
        for (TakenUnit unit : refreshed.units()) {
            out().printf("%s\t%d 处不同%n", name(unit.unit()), unit.figures().size() + unit.texts().size());
            unit.figures().forEach(figure -> out().println("  " + UnitText.change(figure)));
            unit.texts().forEach(text -> out().println("  " + text));
        }
        refreshed.failures().forEach(err()::println);
        out().println(refreshed.units().isEmpty() ? "没有要重新取数的单位。" : "%s %d 个单位%s".formatted(dryRun ? "可以重新取数的有" : "已重新取数",
            refreshed.units().size(), dryRun ? "，没有改动" : "，已保存"));
        return refreshed.failures().isEmpty() ? CommandLineProgram.DONE : CommandLineProgram.FOUND_ERRORS;
    }
}
