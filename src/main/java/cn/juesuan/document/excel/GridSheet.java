package cn.juesuan.document.excel;

import cn.juesuan.print.PrintedCell;
import cn.juesuan.print.PrintedGrid;
import java.util.Optional;

/** A printed grid on a sheet of its own: title lines, the grid, its notes. */
final class GridSheet {
    private static final int MONEY_LINE_MM = 28;
    private static final double HEADING = 63;
    /** In points; an upright page holds 715, and print seven tenths as large is still read easily. */
    private static final double HIGHEST_PAGE = 1000;

    private final PrintedGrid grid;
    private final String name;
    private final GridRows positions;
    private final PrintedCell[][] cells;

    GridSheet(PrintedGrid grid) {
        this.grid = grid;
        this.name = SheetNames.of(grid);
        this.positions = new GridRows(grid, headingRows());
        this.cells = new PrintedCell[grid.rowCount()][grid.columnCount()];
        grid.cells().forEach(this::place);
    }

    private void place(PrintedCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                cells[row][column] = cell;
            }
        }
    }

    void addTo(FormulaText formulas) {
        formulas.add(name, grid.cells(), positions);
    }

    void writeTo(WorkbookWriting workbook, FormulaText formulas) {
        int head = grid.headRows() == 0 ? 0 : headingRows() + grid.headRows();
        SheetRows rows = workbook.sheet(new SheetSetup(name, grid.widths().stream().map(GridRows::column).toList(), head, grid.headColumns(),
            grid.landscape(), pagesHigh()));
        heading(rows);
        for (int row = 0; row < cells.length; row++) {
            int line = row;
            positions.rows(row).forEach(sheetRow -> {
                rows.start(positions.height(line));
                for (int column = 0; column < cells[line].length; column++) {
                    cell(rows, new SheetPosition(sheetRow, column), cells[line][column], formulas);
                }
            });
        }
        grid.notes().forEach(note -> line(rows, positions.line(note), SheetStyle.NOTE, note));
        rows.finish();
    }

    /** A sheet that is little longer than a page is printed smaller rather than leave its notes on another one. */
    private int pagesHigh() {
        double height = HEADING + positions.height() + grid.notes().stream().mapToDouble(positions::line).sum();
        return switch (grid.paging()) {
            case ONE_PAGE -> 1;
            case ONE_PAGE_IF_IT_FITS -> grid.headRows() == 0 && height <= HIGHEST_PAGE ? 1 : 0;
            case MANY_PAGES -> 0;
        };
    }

    private int headingRows() {
        PrintedGrid.Heading heading = grid.heading();
        return 1 + (isNumbered() ? 1 : 0) + (heading.subtitle().isBlank() ? 0 : 1) + (heading.hasLine() ? 1 : 0);
    }

    /** Whether a line says which of the tables it is. */
    private boolean isNumbered() {
        return grid.isTable() && !grid.heading().code().isBlank();
    }

    private void heading(SheetRows rows) {
        PrintedGrid.Heading heading = grid.heading();
        line(rows, 28, SheetStyle.TITLE, heading.title());
        if (isNumbered()) {
            line(rows, 17, SheetStyle.LINE_RIGHT, heading.code());
        }
        if (!heading.subtitle().isBlank()) {
            line(rows, 18, SheetStyle.LINE_CENTER, heading.subtitle());
        }
        if (heading.hasLine()) {
            int right = heading.right().isBlank() ? grid.columnCount() : moneyColumn();
            rows.start(17);
            rows.merged(0, right - 1, SheetStyle.LINE_LEFT.look(), heading.left());
            if (right < grid.columnCount()) {
                rows.merged(right, grid.columnCount() - 1, SheetStyle.LINE_RIGHT.look(), heading.right());
            }
        }
    }

    /** The last columns that together are wide enough for the money unit; two on a sheet, whose unit is a single word. */
    private int moneyColumn() {
        if (!grid.isTable()) {
            return grid.columnCount() - 2;
        }
        int column = grid.columnCount() - 1;
        while (column > 1 && grid.width(column, grid.columnCount() - column) < MONEY_LINE_MM) {
            column--;
        }
        return column;
    }

    private void line(SheetRows rows, double points, SheetStyle style, String text) {
        rows.start(points);
        rows.merged(0, grid.columnCount() - 1, style.look(), text);
    }

    /** A formula stays even where its zero is not shown, so that the sheet goes on calculating when figures are filled in. */
    private void cell(SheetRows rows, SheetPosition position, PrintedCell cell, FormulaText formulas) {
        CellLook look = SheetStyle.of(cell).look();
        if (!positions.first(cell).equals(position)) {
            rows.blank(position.column(), look);
            return;
        }
        rows.merge(position, positions.last(cell));
        Optional<String> formula = formulas.of(name, cell);
        if (cell.number().isPresent() && (formula.isPresent() || !cell.text().isEmpty())) {
            rows.figure(position.column(), look, cell.number().get(), formula);
        } else if (formula.isPresent()) {
            rows.text(position.column(), look, cell.text(), formula.get());
        } else {
            rows.text(position.column(), look, cell.text());
        }
    }
}
