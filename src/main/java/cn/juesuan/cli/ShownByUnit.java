package cn.juesuan.cli;

import cn.juesuan.account.Amount;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.department.TableByUnit;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of a department with, under each row, what its units have in it. */
final class ShownByUnit {
    private final ShownTable table;
    private final TableByUnit byUnit;
    private final MoneyUnit unit;

    ShownByUnit(EditSession session, FormDefinition form, MoneyUnit unit) {
        this.table = new ShownTable(session, form, unit);
        this.byUnit = new TableByUnit(session, form);
        this.unit = unit;
    }

    /** As {@link ShownTable#json()}, each row with its units, and with what else makes up its cells where there is something. */
    ObjectNode json() {
        ObjectNode data = table.json();
        for (JsonNode row : data.get("rows")) {
            String key = row.get("key").asText();
            ArrayNode units = ((ObjectNode) row).putArray("units");
            byUnit.units(key).forEach(each -> {
                ObjectNode node = units.addObject().put("code", each.unit().code().value()).put("name", each.unit().head().name());
                ObjectNode cells = node.putObject("cells");
                each.amounts().forEach((column, amount) -> cells.put(column.toString(), amount.in(unit)));
            });
            different((ObjectNode) row, key, "eliminated", ConsolidatedCell::eliminated);
            different((ObjectNode) row, key, "adjusted", ConsolidatedCell::adjusted);
            different((ObjectNode) row, key, "gap", ConsolidatedCell::gap);
        }
        return data;
    }

    private void different(ObjectNode row, String key, String name, Function<ConsolidatedCell, Amount> difference) {
        byUnit.cells(key).forEach((column, cell) -> {
            if (!difference.apply(cell).isZero()) {
                ((ObjectNode) (row.has(name) ? row.get(name) : row.putObject(name))).put(column.toString(), difference.apply(cell).in(unit));
            }
        });
    }

    /** A line for each row, and under it one for each unit, for what was eliminated and adjusted, and for what is left unexplained. */
    String lines() {
        List<String> lines = new ArrayList<>();
        ObjectNode data = table.json();
        lines.add("%s\t%s\t金额单位：%s".formatted(data.get("name").asText(), data.get("title").asText(), unit.caption()));
        for (JsonNode row : data.get("rows")) {
            String key = row.get("key").asText();
            Map<Integer, ConsolidatedCell> cells = byUnit.cells(key);
            lines.add("%s\t%s\t%s".formatted(key, row.get("caption").isNull() ? "" : row.get("caption").asText(), texts(cells, ConsolidatedCell::found)));
            byUnit.units(key).forEach(each -> lines.add("\t%s %s\t%s".formatted(each.unit().code(), each.unit().head().name(),
                cells.keySet().stream().map(column -> each.amounts().containsKey(column) ? each.amounts().get(column).printed(unit) : "")
                    .collect(Collectors.joining("\t")))));
            difference(lines, cells, "减：内部往来抵销", ConsolidatedCell::eliminated);
            difference(lines, cells, "加：调整", ConsolidatedCell::adjusted);
            difference(lines, cells, "未说明的差额", ConsolidatedCell::gap);
        }
        return String.join("\n", lines);
    }

    private void difference(List<String> lines, Map<Integer, ConsolidatedCell> cells, String name, Function<ConsolidatedCell, Amount> difference) {
        if (cells.values().stream().anyMatch(cell -> !difference.apply(cell).isZero())) {
            lines.add("\t%s\t%s".formatted(name, texts(cells, difference)));
        }
    }

    private String texts(Map<Integer, ConsolidatedCell> cells, Function<ConsolidatedCell, Amount> amount) {
        return cells.values().stream().map(cell -> amount.apply(cell).printed(unit)).collect(Collectors.joining("\t"));
    }
}
