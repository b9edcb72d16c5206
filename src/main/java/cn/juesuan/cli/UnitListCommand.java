package cn.juesuan.cli;

import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.UnitLine;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import picocli.CommandLine;

/** juesuan unit list: the units, and how it is with their files now. */
@CommandLine.Command(name = "list", description = "列出下属单位，以及它们的文件在取数之后有没有变。")
final class UnitListCommand extends DepartmentCommand {
    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @Override
    int run(OpenAccount open, Department department) {
        List<UnitLine> lines = department.list();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            lines.forEach(line -> UnitText.add(list.addObject(), line));
            out().println(Json.text(list));
        } else {
            lines.forEach(line -> out().println(UnitText.line(line)));
            out().println(lines.isEmpty() ? "还没有下属单位。用 unit add 加入。" : "共 %d 个单位".formatted(lines.size()));
        }
        return CommandLineProgram.DONE;
    }
}
