package cn.juesuan.ui.table;

import cn.juesuan.account.Edit;
import cn.juesuan.account.Place;
import cn.juesuan.audit.Finding;
import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.CellPosition;
import cn.juesuan.ui.grid.CellRange;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridListener;
import cn.juesuan.ui.grid.GridListeners;
import cn.juesuan.ui.grid.GridModel;
import cn.juesuan.ui.pane.Edits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page as the grid shows it: the printed cells with what is typed, what follows from it, and findings. */
public final class PageGridModel implements GridModel {
    private final GridPage page;
    private final GridPage.RowRequests rows;
    private final Edits edits;
    private final GridListeners listeners = new GridListeners();
    private PrintedGrid grid;
    private PrintedCell[][] cells;
    private GridCell[][] shown;
    private Map<Place, PrintedCell> places;
    private Map<Place, List<Finding>> findings = Map.of();
    private double ems = -1;
    private int[] lines = {};

    public PageGridModel(GridPage page, GridPage.RowRequests rows, Edits edits) {
        this.page = page;
        this.rows = rows;
        this.edits = edits;
        layOut();
    }

    private void layOut() {
        grid = page.grid();
        cells = new PrintedCell[grid.rowCount()][grid.columnCount()];
        shown = new GridCell[grid.rowCount()][grid.columnCount()];
        places = new HashMap<>();
        grid.cells().forEach(cell -> {
            cells[cell.row()][cell.column()] = cell;
            cell.place().ifPresent(place -> places.putIfAbsent(place, cell));
        });
    }

    public PrintedGrid grid() {
        return grid;
    }

    /** Shows what {@code edit} changed, with {@code all} findings of the account. */
    public void follow(Edit edit, List<Finding> all) {
        if (page.keepsCells(edit)) {
            findings = byPlace(all);
            // a figure changed elsewhere may break a relation shown here, so every visible mark is looked at again
            shown = new GridCell[grid.rowCount()][grid.columnCount()];
            listeners.allCellsChanged(this);
        } else {
            show(all);
        }
    }

    /** Lays the page out anew; where its texts wrap, only what changed is drawn. */
    public void show(List<Finding> all) {
        PrintedGrid before = grid;
        int[] heights = lines;
        findings = byPlace(all);
        layOut();
        lines = ems < 0 ? lines : heights();
        if (page.wraps() && isSameShape(before) && Arrays.equals(heights, lines)) {
            listeners.allCellsChanged(this);
        } else {
            listeners.structureChanged();
        }
    }

    private Map<Place, List<Finding>> byPlace(List<Finding> all) {
        Map<Place, List<Finding>> byPlace = new HashMap<>();
        all.forEach(finding -> finding.places().stream().filter(places::containsKey).distinct()
            .forEach(place -> byPlace.computeIfAbsent(place, added -> new ArrayList<>()).add(finding)));
        return byPlace;
    }

    private boolean isSameShape(PrintedGrid before) {
        return before.widths().equals(grid.widths())
            && before.cells().stream().map(PrintedCell::area).toList().equals(grid.cells().stream().map(PrintedCell::area).toList());
    }

    /** The printed cell at a place of the body; empty where a merged one reaches over it. */
    public Optional<PrintedCell> at(CellPosition position) {
        return at(position.row(), position.column());
    }

    private Optional<PrintedCell> at(int row, int column) {
        return row < rowCount() ? Optional.ofNullable(cells[row + grid.headRows()][column]) : Optional.empty();
    }

    public Optional<CellPosition> position(Place place) {
        return Optional.ofNullable(places.get(place)).map(cell -> new CellPosition(cell.row() - grid.headRows(), cell.column()));
    }

    /** Key of a table row, such as a subject code; empty on sheets. */
    String rowKey(int row) {
        return at(row, 0).map(PrintedCell::rowKey).orElse("");
    }

    /** The first cell from row {@code start} on and round whose printed words contain {@code text}. */
    public Optional<CellPosition> find(String text, int start) {
        return IntStream.range(0, rowCount()).map(i -> (start + i) % rowCount()).boxed()
            .flatMap(row -> IntStream.range(0, columnCount()).mapToObj(column -> new CellPosition(row, column)))
            .filter(position -> at(position).filter(cell -> cell.text().contains(text)).isPresent()).findFirst();
    }

    @Override
    public int columnCount() {
        return grid.columnCount();
    }

    @Override
    public double columnWidth(int column) {
        return grid.widths().get(column);
    }

    @Override
    public int frozenColumns() {
        return grid.headColumns();
    }

    @Override
    public List<WideFigure> widestFigures() {
        return page.widestFigures(grid);
    }

    @Override
    public int headRowCount() {
        return grid.headRows();
    }

    @Override
    public GridCell headCell(int row, int column) {
        PrintedCell cell = cells[row][column];
        return cell == null ? GridCell.COVERED : GridCell.of(CellKind.HEADING, cell.text()).spanning(cell.rowSpan(), cell.columnSpan());
    }

    @Override
    public int rowCount() {
        return grid.rowCount() - grid.headRows();
    }

    @Override
    public int lines(int row, double emsPerMillimetre) {
        if (!page.wraps()) {
            return 1;
        }
        if (ems != emsPerMillimetre) {
            ems = emsPerMillimetre;
            lines = heights();
        }
        return lines[row + grid.headRows()];
    }

    private int[] heights() {
        return new RowHeights(grid, cell -> cell.row() < grid.headRows() ? cell.text()
            : cell(cell.row() - grid.headRows(), cell.column()).shownText(), ems).lines();
    }

    @Override
    public GridCell cell(int row, int column) {
        GridCell[] line = shown[row + grid.headRows()];
        if (line[column] == null) {
            line[column] = at(row, column).map(this::shown).orElse(GridCell.COVERED);
        }
        return line[column];
    }

    private GridCell shown(PrintedCell cell) {
        return page.shown(cell, cell.place().map(place -> findings.getOrDefault(place, List.of())).orElse(List.of()))
            .spanning(cell.rowSpan(), cell.columnSpan());
    }

    @Override
    public boolean isForTyping(int row, int column) {
        CellKind kind = cell(row, column).kind();
        return kind.isForTyping() || kind == CellKind.LINKED;
    }

    @Override
    public void commit(int row, int column, String text) {
        at(row, column).ifPresent(cell -> edits.carryOut(() -> page.type(cell, text)));
    }

    @Override
    public void paste(int row, int column, List<List<String>> block) {
        edits.carryOut(() -> page.paste(row + grid.headRows(), column, block));
    }

    @Override
    public void clear(CellRange range) {
        edits.carryOut(() -> page.clear(cellsIn(range)));
    }

    @Override
    public void fillDown(CellRange range) {
        Map<PrintedCell, String> texts = new LinkedHashMap<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            String text = cell(range.firstRow(), column).editText();
            cellsIn(new CellRange(range.firstRow() + 1, column, range.lastRow(), column)).forEach(cell -> texts.put(cell, text));
        }
        edits.carryOut(() -> page.fill(texts));
    }

    private List<PrintedCell> cellsIn(CellRange range) {
        return IntStream.rangeClosed(range.firstRow(), range.lastRow()).boxed().flatMap(row ->
            IntStream.rangeClosed(range.firstColumn(), range.lastColumn()).mapToObj(column -> at(row, column))).flatMap(Optional::stream).toList();
    }

    @Override
    public void insertRowRequested(int row) {
        rows.insertRow(page.name(), rowKey(row));
    }

    @Override
    public void deleteRowRequested(int row) {
        rows.removeRow(page.name(), rowKey(row));
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
