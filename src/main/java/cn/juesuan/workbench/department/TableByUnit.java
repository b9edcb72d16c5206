package cn.juesuan.workbench.department;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.consolidation.Consolidation;
import cn.juesuan.edition.table.FormDefinition;
import cn.juesuan.workbench.session.EditSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of a department row by row: what each unit has in it, what was eliminated and adjusted, and what is left unexplained. */
public final class TableByUnit {
    private final FormDefinition form;
    private final Consolidation consolidation;
    private final Map<UnitCode, MemberUnit> units;

    public TableByUnit(EditSession session, FormDefinition form) {
        this.form = form;
        this.consolidation = new Consolidation(session.calculation());
        this.units = new LinkedHashMap<>();
        session.account().units().forEach(unit -> units.put(unit.code(), unit));
    }

    /**
     * What a unit has in a row.
     *
     * @param amounts by 栏次; columns without a figure are not in it
     */
    public record UnitRow(MemberUnit unit, Map<Integer, Amount> amounts) {
    }

    /** The units that have a figure in the row, in the order of the list. */
    public List<UnitRow> units(String row) {
        Map<UnitCode, Map<Integer, Amount>> found = new LinkedHashMap<>();
        cells(row).forEach((column, cell) -> cell.parts().forEach(part -> found.computeIfAbsent(part.unit(), unit -> new LinkedHashMap<>()).put(column, part.amount())));
        List<UnitRow> rows = new ArrayList<>();
        units.values().stream().filter(unit -> found.containsKey(unit.code())).forEach(unit -> rows.add(new UnitRow(unit, found.get(unit.code()))));
        return rows;
    }

    /** How the cells of the row come about, by 栏次. */
    public Map<Integer, ConsolidatedCell> cells(String row) {
        Map<Integer, ConsolidatedCell> cells = new LinkedHashMap<>();
        form.columnsOf(row).forEach(column -> cells.put(column, consolidation.cell(new CellAddress(form.name(), row, column))));
        return cells;
    }
}
