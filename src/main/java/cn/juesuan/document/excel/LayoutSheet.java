package cn.juesuan.document.excel;

import cn.juesuan.evaluation.layout.SheetCell;
import cn.juesuan.evaluation.layout.SheetLayout;
import cn.juesuan.form.Alignment;
import java.util.Optional;
import java.util.stream.Stream;

/** A self-evaluation sheet, their summary or a score table laid out on a sheet: title lines, the grid, its notes. */
final class LayoutSheet {
    /** In a cell marked as text, older versions of Excel show a longer one as a row of crosses. */
    private static final int LONGEST_MARKED = 255;

    private static final double HEADING = 63;
    /** In points; an upright page holds 715, and print seven tenths as large is still read easily. */
    private static final double HIGHEST_PAGE = 1000;

    private final SheetLayout layout;
    private final String name;
    private final LayoutGrid grid;
    private final SheetCell[][] cells;

    LayoutSheet(SheetLayout layout) {
        this.layout = layout;
        this.name = EvaluationNames.of(layout);
        this.grid = new LayoutGrid(layout, headingRows());
        this.cells = new SheetCell[layout.rowCount()][layout.columnCount()];
        layout.cells().forEach(this::place);
    }

    private void place(SheetCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                cells[row][column] = cell;
            }
        }
    }

    void addTo(LayoutFormula formulas) {
        formulas.add(name, layout.cells(), grid);
    }

    void writeTo(WorkbookWriting workbook, LayoutFormula formulas) {
        int head = layout.headRows() == 0 ? 0 : headingRows() + layout.headRows();
        SheetRows rows = workbook.sheet(new SheetSetup(name, layout.widths().stream().map(SheetSize::column).toList(), head, 0, layout.landscape(),
            pagesHigh()));
        heading(rows);
        for (int row = 0; row < cells.length; row++) {
            int line = row;
            grid.rows(row).forEach(sheetRow -> {
                rows.start(grid.height(line));
                for (int column = 0; column < cells[line].length; column++) {
                    cell(rows, new SheetPosition(sheetRow, column), cells[line][column], formulas);
                }
            });
        }
        layout.notes().forEach(note -> line(rows, grid.line(note), SheetStyle.NOTE, note));
        rows.finish();
    }

    /** A sheet that is little longer than a page is printed smaller rather than leave its notes on another one. */
    private int pagesHigh() {
        double height = HEADING + grid.height() + layout.notes().stream().mapToDouble(grid::line).sum();
        return layout.headRows() == 0 && height <= HIGHEST_PAGE ? 1 : 0;
    }

    private int headingRows() {
        return 1 + (layout.subtitle().isBlank() ? 0 : 1) + (hasLine() ? 1 : 0);
    }

    private boolean hasLine() {
        return Stream.of(layout.leftLine(), layout.rightLine()).anyMatch(line -> !line.isBlank());
    }

    private void heading(SheetRows rows) {
        line(rows, 28, SheetStyle.TITLE, layout.title());
        if (!layout.subtitle().isBlank()) {
            line(rows, 18, SheetStyle.LINE_CENTER, layout.subtitle());
        }
        if (!hasLine()) {
            return;
        }
        int right = layout.rightLine().isBlank() ? layout.columnCount() : layout.columnCount() - 2;
        rows.start(17);
        rows.merged(0, right - 1, SheetStyle.LINE_LEFT.look(), layout.leftLine());
        if (right < layout.columnCount()) {
            rows.merged(right, layout.columnCount() - 1, SheetStyle.LINE_RIGHT.look(), layout.rightLine());
        }
    }

    private void line(SheetRows rows, double points, SheetStyle style, String text) {
        rows.start(points);
        rows.merged(0, layout.columnCount() - 1, style.look(), text);
    }

    private void cell(SheetRows rows, SheetPosition position, SheetCell cell, LayoutFormula formulas) {
        if (!grid.first(cell).equals(position)) {
            rows.blank(position.column(), style(cell).look());
            return;
        }
        rows.merge(position, grid.last(cell));
        Optional<String> formula = formulas.of(name, cell);
        if (cell.number().isPresent()) {
            rows.figure(position.column(), style(cell).look(), cell.number().get(), formula);
        } else if (formula.isPresent()) {
            rows.text(position.column(), style(cell).look(), cell.text(), formula.get());
        } else {
            rows.text(position.column(), style(cell).look(), cell.text());
        }
    }

    private static SheetStyle style(SheetCell cell) {
        if (cell.kind() == SheetCell.Kind.CAPTION) {
            return SheetStyle.HEAD;
        }
        if (cell.kind() == SheetCell.Kind.TEXT || cell.number().isEmpty()) {
            return cell.text().length() > LONGEST_MARKED ? SheetStyle.PROSE
                : cell.alignment() == Alignment.LEFT ? SheetStyle.WRAPPED : SheetStyle.CENTER_WRAPPED;
        }
        return switch (cell.kind()) {
            case FIGURE -> cell.alignment() == Alignment.RIGHT ? SheetStyle.FIGURE : SheetStyle.MONEY;
            case RATE -> cell.decimals() == 0 ? SheetStyle.RATE : cell.decimals() == 1 ? SheetStyle.RATE_ONE : SheetStyle.RATE_TWO;
            default -> cell.decimals() == 2 ? SheetStyle.MARK_TWO : SheetStyle.MARK;
        };
    }
}
