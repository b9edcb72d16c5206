package cn.juesuan.cli;

import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Strength;
import cn.juesuan.workbench.department.Department;
import cn.juesuan.workbench.department.UnitAudit;
import cn.juesuan.workbench.department.UnitAuditWorkbook;
import cn.juesuan.workbench.department.UnitStanding;
import cn.juesuan.workbench.opening.OpenAccount;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** juesuan unit audit: every unit checked by the figures that were taken over. Exit code 1 when there are errors. */
@CommandLine.Command(name = "audit", description = "逐个审核下属单位：各表的状态，以及违反的规则、缺数、重复、年度或表样不同、取数后又变的。有错误时退出码为 1。")
final class UnitAuditCommand extends DepartmentCommand {
    @CommandLine.Option(names = "--json", description = "按数据格式（JSON）输出。")
    private boolean json;

    @CommandLine.Option(names = "--excel", paramLabel = "文件.xlsx", description = "另存为工作簿：单位和表的状态，以及全部审核结果。")
    private Optional<Path> excel;

    @Override
    int run(OpenAccount open, Department department) {
        List<UnitStanding> standings = new UnitAudit(open.session()).check(department.list());
        if (json) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            standings.forEach(standing -> add(list.addObject(), standing));
            out().println(Json.text(list));
        } else {
            standings.forEach(this::show);
            out().println("共 %d 个单位，%d 处错误，%d 处提示".formatted(standings.size(), count(standings, Strength.ERROR), count(standings, Strength.NOTICE)));
        }
        excel.ifPresent(target -> {
            new UnitAuditWorkbook(open.session().account().profile(), standings).writeTo(target);
            err().println("已导出 " + target);
        });
        return count(standings, Strength.ERROR) > 0 ? CommandLineProgram.FOUND_ERRORS : CommandLineProgram.DONE;
    }

    private static long count(List<UnitStanding> standings, Strength strength) {
        return standings.stream().flatMap(standing -> standing.findings().stream()).filter(finding -> finding.strength() == strength).count();
    }

    private void show(UnitStanding standing) {
        out().println(name(standing.unit()) + "\t" + standing.tables().entrySet().stream().map(table -> table.getKey() + " " + UnitAuditWorkbook.state(table.getValue()))
            .collect(Collectors.joining("\t")));
        standing.findings().forEach(finding -> out().printf("  %s\t%s\t%s%n", finding.strength().caption(), finding.rule(), finding.message()));
    }

    private static void add(ObjectNode node, UnitStanding standing) {
        node.put("code", standing.unit().code().value()).put("name", standing.unit().head().name()).put("state", standing.line().state().caption());
        ObjectNode tables = node.putObject("tables");
        standing.tables().forEach((form, state) -> tables.put(form, UnitAuditWorkbook.state(state)));
        ArrayNode findings = node.putArray("findings");
        standing.findings().forEach(finding -> findings.addObject().put("rule", finding.rule()).put("strength", finding.strength().caption())
            .put("place", finding.place().map(Place::name).orElse(null)).put("message", finding.message()));
    }
}
