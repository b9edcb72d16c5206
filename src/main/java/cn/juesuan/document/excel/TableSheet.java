package cn.juesuan.document.excel;

import cn.juesuan.form.FormLayout;
import cn.juesuan.form.LayoutCell;
import cn.juesuan.report.table.PrintedFigure;
import cn.juesuan.report.table.PrintedTable;
import cn.juesuan.report.table.PrintedTables;
import java.util.Optional;

/** One table laid out on a sheet: title, code and unit lines, the table, its notes. */
final class TableSheet {
    /** Lines above the table: title, code, unit. */
    static final int HEADING_ROWS = 3;
    private static final int MONEY_LINE_MM = 28;

    private final PrintedTables tables;
    private final PrintedTable table;
    private final FormLayout layout;
    private final FormulaText formulas;
    private final SheetSize size;
    private final LayoutCell[][] grid;

    TableSheet(PrintedTables tables, PrintedTable table, FormulaText formulas) {
        this.tables = tables;
        this.table = table;
        this.layout = table.layout();
        this.formulas = formulas;
        this.size = new SheetSize(table);
        this.grid = new LayoutCell[layout.rowCount()][layout.columnCount()];
        layout.cells().forEach(this::place);
    }

    /** What the sheet of a table is called. */
    static String name(PrintedTable table) {
        return table.form().tableCode();
    }

    private void place(LayoutCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                grid[row][column] = cell;
            }
        }
    }

    void writeTo(WorkbookWriting workbook) {
        SheetRows rows = workbook.sheet(setup());
        heading(rows);
        for (int row = 0; row < grid.length; row++) {
            rows.start(size.row(row));
            for (int column = 0; column < grid[row].length; column++) {
                cell(rows, row, column, grid[row][column]);
            }
        }
        table.notes().forEach(note -> line(rows, size.note(note), SheetStyle.NOTE, note));
        rows.finish();
    }

    private SheetSetup setup() {
        int captions = (int) table.form().columns().stream().filter(column -> column.figureColumn() == 0).count();
        boolean subjects = table.form().hasSubjectRows();
        // name and code stay in sight where rows are subjects
        return new SheetSetup(name(table), layout.widths().stream().map(SheetSize::column).toList(),
            HEADING_ROWS + layout.headRows(), subjects ? captions : 0, table.form().landscape(), subjects ? 0 : 1);
    }

    private void heading(SheetRows rows) {
        line(rows, 28, SheetStyle.TITLE, table.title());
        line(rows, 17, SheetStyle.LINE_RIGHT, table.form().tableCode());
        int money = moneyColumn();
        rows.start(17);
        rows.merged(0, money - 1, SheetStyle.LINE_LEFT.look(), tables.unitLine());
        rows.merged(money, layout.columnCount() - 1, SheetStyle.LINE_RIGHT.look(), tables.moneyLine());
    }

    private void line(SheetRows rows, double points, SheetStyle style, String text) {
        rows.start(points);
        rows.merged(0, layout.columnCount() - 1, style.look(), text);
    }

    /** The last columns that together are wide enough for the money unit. */
    private int moneyColumn() {
        int column = layout.columnCount();
        int width = 0;
        while (width < MONEY_LINE_MM && column > 1) {
            width += layout.widths().get(--column);
        }
        return column;
    }

    private void cell(SheetRows rows, int row, int column, LayoutCell cell) {
        if (cell.row() < row || cell.column() < column) {
            rows.blank(column, style(cell).look());
            return;
        }
        SheetPosition first = new SheetPosition(rows.current(), column);
        rows.merge(first, new SheetPosition(first.row() + cell.rowSpan() - 1, column + cell.columnSpan() - 1));
        table.figure(cell).ifPresentOrElse(figure -> figure(rows, column, cell, figure), () -> rows.text(column, style(cell).look(), cell.text()));
    }

    /** A formula stays even where its zero is not shown, so that the sheet goes on calculating when figures are filled in. */
    private void figure(SheetRows rows, int column, LayoutCell cell, PrintedFigure figure) {
        Optional<String> formula = formulas.of(table.form().name(), figure);
        if (formula.isEmpty() && !figure.shown()) {
            rows.blank(column, style(cell).look());
        } else {
            rows.figure(column, style(cell).look(), figure.amount().exactly(tables.money()), formula);
        }
    }

    private SheetStyle style(LayoutCell cell) {
        if (cell.content() instanceof LayoutCell.Figure) {
            return table.figure(cell).map(PrintedFigure::printsZeros).orElse(false) ? SheetStyle.FIGURE : SheetStyle.FIGURE_OR_BLANK;
        }
        if (cell.content() instanceof LayoutCell.Caption caption) {
            return switch (caption.alignment()) {
                case LEFT -> table.form().hasSubjectRows() ? SheetStyle.WRAPPED : SheetStyle.LEFT;
                case CENTER -> SheetStyle.CENTER;
                case RIGHT -> SheetStyle.RIGHT;
            };
        }
        return cell.content() instanceof LayoutCell.Heading ? SheetStyle.HEAD
            : cell.content() instanceof LayoutCell.Code ? SheetStyle.LEFT : SheetStyle.CENTER;
    }
}
