package cn.juesuan.ui;

import cn.juesuan.account.Place;
import cn.juesuan.account.SheetPart;
import cn.juesuan.account.SubjectNames;
import cn.juesuan.audit.Finding;
import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.ui.grid.CellAlignment;
import cn.juesuan.ui.grid.CellKind;
import cn.juesuan.ui.grid.CellPosition;
import cn.juesuan.ui.grid.CellRange;
import cn.juesuan.ui.grid.GridCell;
import cn.juesuan.ui.grid.GridListener;
import cn.juesuan.ui.grid.GridListeners;
import cn.juesuan.ui.grid.GridModel;
import cn.juesuan.workbench.EditSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page of the self-evaluation as the grid shows it: the printed layout with what is typed, what follows from it, and findings. */
final class PageGridModel implements GridModel {
    /** Stands for a line break in the editor, which has one line. */
    private static final String BREAK = "↵";

    private final EvaluationPage page;
    private final RowRequests rows;
    private final Edits edits;
    private final GridListeners listeners = new GridListeners();
    private SheetLayout layout;
    private Optional<SheetCell>[][] cells;
    private GridCell[][] shown;
    private Map<Place, List<Finding>> findings = Map.of();
    private double ems = -1;
    private int[] lines = {};

    /** What the user may ask for about rows. */
    interface RowRequests {
        void insertRow();

        void removeRow();
    }

    PageGridModel(EvaluationPage page, RowRequests rows, Edits edits) {
        this.page = page;
        this.rows = rows;
        this.edits = edits;
        layOut();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void layOut() {
        layout = page.layout();
        cells = new Optional[layout.rowCount()][layout.columnCount()];
        Arrays.stream(cells).forEach(row -> Arrays.fill(row, Optional.empty()));
        layout.cells().forEach(cell -> cells[cell.row()][cell.column()] = Optional.of(cell));
        shown = new GridCell[layout.rowCount()][layout.columnCount()];
    }

    SheetLayout layout() {
        return layout;
    }

    /** Lays the page out anew with {@code all} findings of the account; only what changed is drawn. */
    void follow(List<Finding> all) {
        SheetLayout before = layout;
        int[] heights = lines;
        findings = byCell(all);
        layOut();
        lines = ems < 0 ? lines : heights();
        if (isSameShape(before) && Arrays.equals(heights, lines)) {
            listeners.allCellsChanged(this);
        } else {
            listeners.structureChanged();
        }
    }

    private Map<Place, List<Finding>> byCell(List<Finding> all) {
        Map<Place, List<Finding>> byCell = new HashMap<>();
        String name = page.name();
        all.forEach(finding -> finding.places().stream().filter(place -> place.form().equals(name)).distinct()
            .forEach(place -> byCell.computeIfAbsent(place, cell -> new ArrayList<>()).add(finding)));
        return byCell;
    }

    private boolean isSameShape(SheetLayout before) {
        return before.cells().size() == layout.cells().size() && before.widths().equals(layout.widths())
            && IntStream.range(0, layout.cells().size()).allMatch(i -> isSamePlace(before.cells().get(i), layout.cells().get(i)));
    }

    private static boolean isSamePlace(SheetCell one, SheetCell other) {
        return one.row() == other.row() && one.column() == other.column() && one.rowSpan() == other.rowSpan()
            && one.columnSpan() == other.columnSpan();
    }

    /** The printed cell at a place of the body; empty where a merged one reaches over it. */
    Optional<SheetCell> at(CellPosition position) {
        return position.row() < rowCount() ? cells[position.row() + layout.headRows()][position.column()] : Optional.empty();
    }

    Optional<CellPosition> position(Place place) {
        return layout.cell(place).map(cell -> new CellPosition(cell.row() - layout.headRows(), cell.column()));
    }

    /** The number by which a row is addressed: of an indicator or of a row of a score table. */
    Optional<Integer> number(int row) {
        return IntStream.range(0, columnCount()).mapToObj(column -> at(new CellPosition(row, columnCount() - 1 - column)))
            .flatMap(cell -> cell.flatMap(SheetCell::address).stream()).map(SheetPart::row).filter(key -> key.matches("\\d+"))
            .map(Integer::valueOf).findFirst();
    }

    Optional<CellPosition> find(String text, int start) {
        return IntStream.range(0, rowCount()).map(i -> (start + i) % rowCount()).boxed()
            .flatMap(row -> IntStream.range(0, columnCount()).mapToObj(column -> new CellPosition(row, column)))
            .filter(position -> at(position).filter(cell -> cell.text().contains(text)).isPresent()).findFirst();
    }

    @Override
    public int columnCount() {
        return layout.columnCount();
    }

    @Override
    public double columnWidth(int column) {
        return layout.widths().get(column);
    }

    @Override
    public List<WideFigure> widestFigures() {
        Map<List<Integer>, SheetCell> widest = new LinkedHashMap<>();
        layout.cells().stream().filter(cell -> cell.kind() != SheetCell.Kind.CAPTION && cell.kind() != SheetCell.Kind.TEXT).forEach(cell ->
            widest.merge(List.of(cell.column(), cell.column() + cell.columnSpan() - 1), cell,
                (one, other) -> one.text().length() >= other.text().length() ? one : other));
        return widest.entrySet().stream().map(cell -> new WideFigure(cell.getKey().get(0), cell.getKey().get(1), cell.getValue().text())).toList();
    }

    @Override
    public int headRowCount() {
        return layout.headRows();
    }

    @Override
    public GridCell headCell(int row, int column) {
        return cells[row][column].map(cell -> GridCell.of(CellKind.HEADING, cell.text()).spanning(cell.rowSpan(), cell.columnSpan()))
            .orElse(GridCell.COVERED);
    }

    @Override
    public int rowCount() {
        return layout.rowCount() - layout.headRows();
    }

    @Override
    public int lines(int row, double emsPerMillimetre) {
        if (ems != emsPerMillimetre) {
            ems = emsPerMillimetre;
            lines = heights();
        }
        return lines[row + layout.headRows()];
    }

    private int[] heights() {
        return new RowHeights(layout, cell -> cell.row() < layout.headRows() ? cell.text()
            : cell(cell.row() - layout.headRows(), cell.column()).shownText(), ems).lines();
    }

    @Override
    public GridCell cell(int row, int column) {
        GridCell[] line = shown[row + layout.headRows()];
        if (line[column] == null) {
            line[column] = cells[row + layout.headRows()][column].map(this::shown).orElse(GridCell.COVERED);
        }
        return line[column];
    }

    private GridCell shown(SheetCell cell) {
        CellKind kind = switch (cell.kind()) {
            case CAPTION -> CellKind.HEADING;
            case TEXT -> cell.text().isEmpty() ? CellKind.VACANT : CellKind.CAPTION;
            default -> CellKind.COMPUTED;
        };
        String edit = cell.address().flatMap(page::entered).map(text -> text.replace("\n", BREAK)).orElse(cell.text());
        GridCell plain = GridCell.of(kind, cell.text()).aligned(CellAlignment.valueOf(cell.alignment().name())).editedAs(edit)
            .spanning(cell.rowSpan(), cell.columnSpan());
        return FindingMark.on(page.look(cell, plain), cell.address().map(address -> findings.getOrDefault(address, List.of())).orElse(List.of()));
    }

    @Override
    public void commit(int row, int column, String text) {
        List<EditSession.Typed<SheetPart>> typed = at(new CellPosition(row, column)).map(cell -> typed(cell, text)).orElse(List.of());
        if (typed.isEmpty()) {
            edits.say("这一格是印好的文字或自动算出的数，不能录入。");
        } else {
            edit(typed);
        }
    }

    /** What typing a text into a printed cell means: nothing where none can be typed, several rows where they share it. */
    private List<EditSession.Typed<SheetPart>> typed(SheetCell cell, String text) {
        if (cell.address().flatMap(page::entered).isEmpty()) {
            return List.of();
        }
        SheetPart first = cell.address().get();
        String broken = text.replace(BREAK, "\n");
        int count = page.isSharedByRows(first.column()) && first.row().matches("\\d+") ? cell.rowSpan() : 1;
        return count == 1 ? List.of(new EditSession.Typed<>(first, broken)) : IntStream.range(0, count).mapToObj(i -> new EditSession.Typed<>(
            new SheetPart(first.form(), Integer.toString(Integer.parseInt(first.row()) + i), first.column()), broken)).toList();
    }

    /**
     * As one edit, or not at all: what is longer than the indicators does not go on into the foot, and a printed word among what is pasted
     * must be that of the cell it falls on. Figures that are worked out here keep their own.
     */
    @Override
    public void paste(int row, int column, List<List<String>> block) {
        boolean amongRows = isNumbered(new CellPosition(row, column));
        List<EditSession.Typed<SheetPart>> typed = new ArrayList<>();
        for (int y = 0; y < block.size(); y++) {
            boolean fits = row + y < rowCount() && (!amongRows || isNumbered(new CellPosition(row + y, columnCount() / 2)));
            for (int x = 0; x < block.get(y).size(); x++) {
                String text = block.get(y).get(x);
                Optional<SheetCell> cell = fits && column + x < columnCount() ? at(new CellPosition(row + y, column + x)) : Optional.empty();
                if (!text.isBlank() && cell.filter(found -> takes(found, text)).isEmpty()) {
                    edits.say(misplaced(y + 1, text.strip(), cell));
                    return;
                }
                cell.ifPresent(found -> typed.addAll(typed(found, text)));
            }
        }
        edit(typed);
    }

    private boolean takes(SheetCell cell, String text) {
        return cell.address().isPresent() || SubjectNames.same(cell.text().strip(), text.strip());
    }

    private static String misplaced(int line, String text, Optional<SheetCell> cell) {
        return cell.map(found -> "粘贴的第 %d 行的“%s”落在印着“%s”的格上，对不上。请核对起点，或只粘贴要录的内容。什么也没有贴入。".formatted(line, text, found.text()))
            .orElse("粘贴的第 %d 行有“%s”放不下：比这里的行、列多。请先增加指标，或重新选择起点。什么也没有贴入。".formatted(line, text));
    }

    private boolean isNumbered(CellPosition position) {
        return at(position).flatMap(SheetCell::address).filter(address -> address.row().matches("\\d+")).isPresent();
    }

    @Override
    public void clear(CellRange range) {
        edit(cellsIn(range).stream().filter(cell -> !cell.address().flatMap(page::entered).orElse("").isEmpty())
            .flatMap(cell -> typed(cell, "").stream()).toList());
    }

    @Override
    public void fillDown(CellRange range) {
        List<EditSession.Typed<SheetPart>> typed = new ArrayList<>();
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            String text = cell(range.firstRow(), column).editText();
            CellRange below = new CellRange(range.firstRow() + 1, column, range.lastRow(), column);
            cellsIn(below).forEach(cell -> typed.addAll(typed(cell, text)));
        }
        edit(typed);
    }

    private List<SheetCell> cellsIn(CellRange range) {
        return IntStream.rangeClosed(range.firstRow(), range.lastRow()).boxed().flatMap(row ->
            IntStream.rangeClosed(range.firstColumn(), range.lastColumn()).mapToObj(column -> at(new CellPosition(row, column))))
            .flatMap(Optional::stream).toList();
    }

    private void edit(List<EditSession.Typed<SheetPart>> typed) {
        if (!typed.isEmpty()) {
            edits.carryOut(() -> page.type(typed));
        }
    }

    @Override
    public void insertRowRequested(int row) {
        rows.insertRow();
    }

    @Override
    public void deleteRowRequested(int row) {
        rows.removeRow();
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
