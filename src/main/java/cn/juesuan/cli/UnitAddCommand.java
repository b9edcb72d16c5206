package cn.juesuan.cli;

import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.UnitsSaid;
import cn.juesuan.workbench.opening.OpenAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** juesuan unit add: takes over units' figures, all of them or none. */
@CommandLine.Command(name = "add", description = "把下属单位加入部门账，取它们的数：单位的账文件、报来的 .xlsx、.xls、.docx，或装着它们的文件夹。")
final class UnitAddCommand extends DepartmentCommand {
    @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "文件", description = "一个或几个文件、文件夹；文件名以单位编码开头的（101001-名称）取它作编码。")
    private List<Path> files;

    @CommandLine.Option(names = "--code", paramLabel = "编码", description = "单位编码，只能和一个单位一起用。")
    private Optional<String> code;

    @CommandLine.Option(names = "--kind", paramLabel = "类别", description = "行政、参公、事业 或 经费自理。")
    private Optional<String> kind;

    @CommandLine.Option(names = "--level", paramLabel = "级次", description = "预算级次，如 1、2。")
    private Optional<Integer> level;

    @CommandLine.Option(names = "--although", description = "年度、表样不同，名称重复，或有存疑的格，确认仍要加入。")
    private boolean although;

    @Override
    List<Path> files() {
        return files;
    }

    @Override
    int run(OpenAccount open, Department department) {
        requireLevel(level);
        UnitsSaid said = new UnitsSaid(code, nature(kind), level);
        Department.Addition added = department.add(files, said, although);
        open.backUpBeforeImport();
        carryOut(department, added.edit());
        added.units().forEach(unit -> out().printf("已加入 %s\t%s%n", name(unit), unit.source().path()));
        added.notes().forEach(out()::println);
        UnitText.gaps(open).ifPresent(out()::println);
        return CommandLineProgram.DONE;
    }
}
