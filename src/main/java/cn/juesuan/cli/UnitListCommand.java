package cn.juesuan.cli;

import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.workbench.department.Bureau;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.UnitLine;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
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

    @Override
    int run(Bureau bureau) {
        Map<UnitCode, UnitProfile> units = bureau.units();
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            units.forEach((code, unit) -> list.addObject().put("code", code.value()).put("name", unit.name()).put("year", unit.year())
                .put("edition", unit.edition()));
            out().println(Json.text(list));
        } else {
            units.forEach((code, unit) -> out().printf("%s\t%s\t%d%n", code, unit.name(), unit.year()));
            out().println("共 %d 个单位".formatted(units.size()));
        }
        return CommandLineProgram.DONE;
    }
}
