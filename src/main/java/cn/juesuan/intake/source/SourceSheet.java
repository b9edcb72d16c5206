package cn.juesuan.intake.source;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet of a workbook, or a table of a Word file with the paragraphs before and after it as further rows.
 *
 * @param file          name of the file, without its folder
 * @param name          name of the sheet, or 第3个表格
 * @param visible       false for hidden sheets
 * @param rows          cells that are not empty, by row and column
 * @param hiddenRows    rows the file hides
 * @param hiddenColumns columns the file hides
 * @param unread        what of the sheet was too much to read, in words for the user
 * @param opening       the first lines of the Word file it stands in: its cover
 * @param calculated    how many formulas had no saved result and were calculated here
 */
public record SourceSheet(String file, String name, boolean visible, NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows,
                          List<MergedArea> merged, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, Optional<String> unread, List<String> opening, int calculated) {
    public SourceSheet(String file, String name, boolean visible, NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows,
                       List<MergedArea> merged, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, Optional<String> unread) {
        this(file, name, visible, rows, merged, hiddenRows, hiddenColumns, unread, List.of(), 0);
    }

    /** Cells of a row, by column. */
    public NavigableMap<Integer, SourceCell> row(int row) {
        return rows.getOrDefault(row, Collections.emptyNavigableMap());
    }

    public Optional<SourceCell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /** What the user calls a cell, whether something stands in it or not. */
    public String cellName(int row, int column) {
        return cell(row, column).map(SourceCell::name).orElseGet(() -> CellReference.convertNumToColString(column) + (row + 1));
    }

    /** Where it stands, for the user: tables.xlsx!公开03表. */
    public String place() {
        return file + "!" + name;
    }

    public CellRef ref(SourceCell cell) {
        return new CellRef(file, name, cell.row(), cell.column());
    }

    public boolean isEmpty() {
        return rows.values().stream().flatMap(row -> row.values().stream()).allMatch(SourceCell::isBlank);
    }

    /** The same sheet with nothing hidden, to see what it holds. */
    public SourceSheet shown() {
        return new SourceSheet(file, name, true, rows, merged, Set.of(), Set.of(), unread, opening, calculated);
    }

    /** The same sheet with other cells. */
    public SourceSheet with(NavigableMap<Integer, NavigableMap<Integer, SourceCell>> others) {
        return new SourceSheet(file, name, visible, others, merged, hiddenRows, hiddenColumns, unread, opening, calculated);
    }

    SourceSheet withOpening(List<String> lines) {
        return new SourceSheet(file, name, visible, rows, merged, hiddenRows, hiddenColumns, unread, lines, calculated);
    }

    SourceSheet withCalculated(int formulas) {
        return new SourceSheet(file, name, visible, rows, merged, hiddenRows, hiddenColumns, unread, opening, formulas);
    }
}
