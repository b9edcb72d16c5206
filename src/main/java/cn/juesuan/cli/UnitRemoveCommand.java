package cn.juesuan.cli;

import cn.juesuan.account.MemberUnit;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.opening.OpenAccount;
import java.util.List;
import picocli.CommandLine;

/** juesuan unit remove: units leave the department, with all that came from them. Their own files stay as they are. */
@CommandLine.Command(name = "remove", description = "把单位移出部门账，它的数、自评表和有关的抵销一起去掉；单位自己的文件不动。")
final class UnitRemoveCommand extends DepartmentCommand {
    @CommandLine.Parameters(index = "1..*", arity = "1..*", paramLabel = "编码", description = "单位编码或名称。")
    private List<String> codes;

    @Override
    int run(OpenAccount open, Department department) {
        List<MemberUnit> gone = codes.stream().map(department::unit).distinct().toList();
        carryOut(department, department.remove(gone));
        gone.forEach(unit -> out().printf("已移除 %s%n", name(unit)));
        return CommandLineProgram.DONE;
    }
}
