package cn.juesuan.intake.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a sheet that the file shows: without hidden rows and columns. */
public final class Grid {
    private final SourceSheet sheet;
    private final List<Integer> rows;

    public Grid(SourceSheet sheet) {
        this.sheet = sheet;
        rows = sheet.rows().keySet().stream().filter(row -> !sheet.hiddenRows().contains(row)).filter(this::holdsSomething).toList();
    }

    private boolean holdsSomething(int row) {
        return cells(row).stream().anyMatch(cell -> !cell.isBlank() || cell.number().isPresent() || cell.lacksResult());
    }

    public SourceSheet sheet() {
        return sheet;
    }

    /** Rows in which something stands, top to bottom. */
    public List<Integer> rows() {
        return rows;
    }

    /** Cells of a row that show something, left to right. */
    public List<SourceCell> filled(int row) {
        return cells(row).stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Cells of a row, those included that hold something without showing it. */
    public List<SourceCell> cells(int row) {
        return sheet.row(row).values().stream().filter(cell -> !sheet.hiddenColumns().contains(cell.column())).toList();
    }

    public Optional<SourceCell> cell(int row, int column) {
        return sheet.cell(row, column).filter(cell -> !sheet.hiddenColumns().contains(column));
    }

    public Optional<MergedArea> area(int row, int column) {
        return sheet.merged().stream().filter(area -> area.holds(row, column)).findFirst();
    }

    public boolean shows(int column) {
        return !sheet.hiddenColumns().contains(column);
    }

    public int width() {
        return rows.stream().mapToInt(row -> sheet.row(row).lastKey()).max().orElse(-1) + 1;
    }

    /** What stands in a row, cell by cell with tabs between. */
    public String line(int row) {
        return String.join("\t", filled(row).stream().map(SourceCell::text).toList());
    }

    /** Hidden rows and columns in which something stands: 第5行、C列. */
    public List<String> hidden() {
        List<String> hiddenRows = sheet.hiddenRows().stream().sorted().filter(row -> sheet.row(row).values().stream().anyMatch(cell -> !cell.isBlank()))
            .map(row -> "第%d行".formatted(row + 1)).toList();
        List<String> hiddenColumns = sheet.hiddenColumns().stream().sorted()
            .filter(column -> rows.stream().anyMatch(row -> sheet.cell(row, column).filter(cell -> !cell.isBlank()).isPresent()))
            .map(column -> "第%d列".formatted(column + 1)).toList();
        return Stream.concat(hiddenRows.stream(), hiddenColumns.stream()).toList();
    }
}
