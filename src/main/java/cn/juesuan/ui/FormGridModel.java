package cn.juesuan.ui;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.calc.Calculation;
import cn.juesuan.form.FormDefinition;
import cn.juesuan.form.FormLayout;
import cn.juesuan.form.FormLayouts;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.CellPosition;
import cn.juesuan.ui.grid.CellRange;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridListener;
import cn.juesuan.ui.grid.GridListeners;
import cn.juesuan.ui.grid.GridModel;
import cn.juesuan.workbench.EditSession;
import cn.juesuan.workbench.TablePaste;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One table of the account as the grid shows it: the printed layout with live figures, their states and findings. */
final class FormGridModel implements GridModel {
    private final EditSession session;
    private final FormDefinition form;
    private final RowRequests rows;
    private final Edits edits;
    private final GridListeners listeners = new GridListeners();
    private FormLayout layout;
    private LayoutCell[][] cells;
    private FormCells figures;
    private SortedMap<Integer, List<CellAddress>> figureColumns;

    /** What the user may ask for about rows. */
    interface RowRequests {
        void addRow(FormDefinition form, String near);

        void deleteRow(FormDefinition form, String code);
    }

    FormGridModel(EditSession session, FormDefinition form, RowRequests rows, Edits edits) {
        this.session = session;
        this.form = form;
        this.rows = rows;
        this.edits = edits;
        layOut();
    }

    private void layOut() {
        layout = new FormLayouts(session.edition(), session.account()).of(form);
        cells = new LayoutCell[layout.rowCount()][layout.columnCount()];
        layout.cells().forEach(cell -> cells[cell.row()][cell.column()] = cell);
        figures = new FormCells(session, form.name());
        figureColumns = layout.cells().stream().filter(cell -> cell.address().isPresent() && cell.columnSpan() == 1).collect(Collectors.groupingBy(
            LayoutCell::column, TreeMap::new, Collectors.mapping(cell -> cell.address().orElseThrow(), Collectors.toList())));
    }

    /** Shows what {@code edit} changed. */
    void follow(Edit edit) {
        Calculation calculation = session.calculation();
        if (calculation.structureChanged() || edit.steps().stream().anyMatch(step -> !(step instanceof cn.juesuan.account.Step.EntryStep))) {
            layOut();
            listeners.structureChanged();
        } else {
            // a figure changed elsewhere may break a relation shown here, so every visible mark is looked at again
            refresh();
        }
    }

    /** Shows every visible cell anew. */
    void refresh() {
        listeners.allCellsChanged(this);
    }

    Optional<CellAddress> address(CellPosition position) {
        return at(position.row(), position.column()).flatMap(LayoutCell::address);
    }

    Optional<CellPosition> position(Place place) {
        return Optional.of(place).filter(CellAddress.class::isInstance).map(CellAddress.class::cast).flatMap(layout::position).map(cell -> new CellPosition(cell.row() - layout.headRows(), cell.column()));
    }

    String title() {
        return layout.title();
    }

    /** Key of the row, such as a subject code. */
    String rowKey(int row) {
        return row < rowCount() ? Optional.ofNullable(cells[row + layout.headRows()][0]).map(LayoutCell::rowKey).orElse("") : "";
    }

    /** The first row that shows a subject whose code or name contains {@code text}, from {@code start} on and round. */
    Optional<CellPosition> find(String text, int start) {
        for (int i = 0; i < rowCount(); i++) {
            int row = (start + i) % rowCount();
            for (int column = 0; column < columnCount(); column++) {
                if (at(row, column).filter(cell -> cell.address().isEmpty() && cell.text().contains(text)).isPresent()) {
                    return Optional.of(new CellPosition(row, column));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public int columnCount() {
        return layout.columnCount();
    }

    @Override
    public double columnWidth(int column) {
        return layout.widths().get(column);
    }

    /** Of two figures the larger one is the wider, but for a minus. */
    @Override
    public List<WideFigure> widestFigures() {
        return figureColumns.entrySet().stream().map(column -> new WideFigure(column.getKey(), column.getKey(), widest(column.getValue()))).toList();
    }

    private String widest(List<CellAddress> column) {
        List<Amount> amounts = column.stream().map(cell -> session.calculation().value(cell).amount()).toList();
        String most = Collections.max(amounts).printed(session.unit());
        String least = Collections.min(amounts).printed(session.unit());
        return most.length() >= least.length() ? most : least;
    }

    @Override
    public int frozenColumns() {
        return form.hasSubjectRows() ? 2 : 0;
    }

    @Override
    public int headRowCount() {
        return layout.headRows();
    }

    @Override
    public GridCell headCell(int row, int column) {
        LayoutCell cell = cells[row][column];
        return cell == null ? GridCell.COVERED : GridCell.of(CellKind.HEADING, cell.text()).spanning(cell.rowSpan(), cell.columnSpan());
    }

    @Override
    public int rowCount() {
        return layout.rowCount() - layout.headRows();
    }

    @Override
    public GridCell cell(int row, int column) {
        return at(row, column).map(figures::shown).orElse(GridCell.COVERED);
    }

    private Optional<LayoutCell> at(int row, int column) {
        return Optional.ofNullable(cells[row + layout.headRows()][column]);
    }

    @Override
    public boolean isForTyping(int row, int column) {
        CellKind kind = cell(row, column).kind();
        return kind.isForTyping() || kind == CellKind.LINKED;
    }

    @Override
    public void commit(int row, int column, String text) {
        address(new CellPosition(row, column)).ifPresentOrElse(
            cell -> edits.carryOut(() -> session.type(cell, text)),
            () -> edits.say("这一格是固定的文字，不能录入。"));
    }

    @Override
    public void paste(int row, int column, List<List<String>> block) {
        edits.carryOut(() -> new TablePaste(session, layout).paste(row + layout.headRows(), column, block));
    }

    @Override
    public void clear(CellRange range) {
        edits.carryOut(() -> session.clear(addresses(range)));
    }

    @Override
    public void fillDown(CellRange range) {
        List<EditSession.Typed<CellAddress>> typed = new ArrayList<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            String text = cell(range.firstRow(), column).editText();
            for (int row = range.firstRow() + 1; row <= range.lastRow(); row++) {
                address(new CellPosition(row, column)).ifPresent(cell -> typed.add(new EditSession.Typed<>(cell, text)));
            }
        }
        edits.carryOut(() -> session.paste(typed));
    }

    private List<CellAddress> addresses(CellRange range) {
        List<CellAddress> addresses = new ArrayList<>();
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                address(new CellPosition(row, column)).ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    @Override
    public void insertRowRequested(int row) {
        rows.addRow(form, rowKey(row));
    }

    @Override
    public void deleteRowRequested(int row) {
        rows.deleteRow(form, rowKey(row));
    }

    @Override
    public void addListener(GridListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(GridListener listener) {
        listeners.remove(listener);
    }
}
