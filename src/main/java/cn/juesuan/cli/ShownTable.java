package cn.juesuan.cli;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.calc.FigureText;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.FormLayout;
import cn.juesuan.form.FormLayouts;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.form.LayoutColumn;
import cn.juesuan.workbench.EditSession;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One table as the command line shows it: as printed, in tab-separated lines, or as the data of the contract. */
final class ShownTable {
    private final FormDefinition form;
    private final FormLayout layout;
    private final List<String> notes;
    private final FigureText figures;
    private final MoneyUnit unit;

    ShownTable(EditSession session, FormDefinition form, MoneyUnit unit) {
        FormLayouts layouts = new FormLayouts(session.edition(), session.account());
        this.form = form;
        this.layout = layouts.of(form);
        this.notes = layouts.notes(form, session.calculation().isEmpty(form.name()));
        this.figures = new FigureText(session.calculation(), unit);
        this.unit = unit;
    }

    /** The printed grid; cells covered by a span are empty. */
    String lines() {
        String[][] grid = new String[layout.rowCount()][layout.columnCount()];
        for (String[] row : grid) {
            java.util.Arrays.fill(row, "");
        }
        layout.cells().forEach(cell -> grid[cell.row()][cell.column()] = cell.address().map(figures::printed).orElse(cell.text()));
        String heading = "%s\t%s\t金额单位：%s\n".formatted(form.tableCode(), layout.title(), unit.caption());
        return heading + java.util.Arrays.stream(grid).map(row -> String.join("\t", row)).collect(Collectors.joining("\n")) + "\n"
            + String.join("\n", notes);
    }

    ObjectNode json() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ObjectNode table = nodes.objectNode().put("name", form.name()).put("title", layout.title()).put("unit", unit.caption());
        Map<String, ObjectNode> rows = new LinkedHashMap<>();
        layout.cells().stream().filter(cell -> !cell.rowKey().isEmpty()).forEach(cell -> {
            ObjectNode row = rows.computeIfAbsent(cell.rowKey(), key -> row(nodes, key));
            add(row, cell);
        });
        ArrayNode list = table.putArray("rows");
        rows.values().forEach(list::add);
        notes.forEach(table.putArray("notes")::add);
        return table;
    }

    private static ObjectNode row(JsonNodeFactory nodes, String key) {
        ObjectNode row = nodes.objectNode().put("key", key).putNull("caption");
        row.putObject("cells");
        return row;
    }

    private void add(ObjectNode row, LayoutCell cell) {
        LayoutColumn column = form.columns().get(cell.column());
        if (cell.content() instanceof LayoutCell.Caption caption && !caption.text().isEmpty()) {
            row.put("caption", cell.rowKey().equals(FormDefinition.TOTAL) ? FormDefinition.TOTAL : caption.text());
        } else if (column.figureColumn() > 0) {
            CellAddress address = cell.address().orElse(new CellAddress(form.name(), cell.rowKey(), column.figureColumn()));
            ObjectNode cells = (ObjectNode) row.get("cells");
            figures.plain(address).filter(text -> cell.address().isPresent())
                .ifPresentOrElse(text -> cells.put(Integer.toString(address.column()), text),
                    () -> cells.putNull(Integer.toString(address.column())));
        }
    }
}
