package cn.juesuan.cli;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.edition.table.LayoutColumn;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.print.PrintedTables;
import cn.juesuan.workbench.session.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** One table as the command line shows it: as printed, in tab-separated lines, or as the data of the contract. */
final class ShownTable {
    private final FormDefinition form;
    private final PrintedGrid grid;
    private final MoneyUnit unit;

    ShownTable(EditSession session, FormDefinition form, MoneyUnit unit) {
        this.form = form;
        this.grid = PrintedTables.table(form, session.calculation(), unit);
        this.unit = unit;
    }

    String lines() {
        return new ShownGrid(grid).lines() + (grid.notes().isEmpty() ? "\n" : "");
    }

    ObjectNode json() {
        ObjectNode table = JsonNodeFactory.instance.objectNode().put("name", form.name()).put("title", grid.title()).put("unit", unit.caption());
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        grid.cells().stream().filter(cell -> !cell.rowKey().isEmpty()).forEach(cell -> add(rows.computeIfAbsent(cell.rowKey(), ShownTable::row), cell));
        ArrayNode list = table.putArray("rows");
        rows.values().forEach(list::add);
        grid.notes().forEach(table.putArray("notes")::add);
        return table;
    }

    private static ObjectNode row(String key) {
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("key", key).putNull("caption");
        row.putObject("cells");
        return row;
    }

    private void add(ObjectNode row, PrintedCell cell) {
        LayoutColumn column = form.columns().get(cell.column());
        boolean caption = cell.kind() == PrintedCell.Kind.CAPTION || cell.kind() == PrintedCell.Kind.NAME;
        if (caption && !cell.text().isEmpty()) {
            row.put("caption", cell.rowKey().equals(FormDefinition.TOTAL) ? FormDefinition.TOTAL : cell.text());
        } else if (column.figureColumn() > 0) {
            String name = Integer.toString(cell.place().map(place -> ((CellAddress) place).column()).orElse(column.figureColumn()));
            ((ObjectNode) row.get("cells")).put(name, cell.text().isEmpty() ? null : cell.text().replace(",", ""));
        }
    }
}
