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
    private final SheetRows rows;
    private final SheetSize size;
    private final LayoutCell[][] grid;

    TableSheet(PrintedTables tables, PrintedTable table, FormulaText formulas, SharedStrings strings) {
        this.tables = tables;
        this.table = table;
        this.layout = table.layout();
        this.formulas = formulas;
        this.rows = new SheetRows(strings);
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

    SheetPart part() {
        int captions = (int) table.form().columns().stream().filter(column -> column.figureColumn() == 0).count();
        boolean subjects = table.form().hasSubjectRows();
        // name and code stay in sight where rows are subjects
        SheetSetup setup = new SheetSetup(name(table), layout.widths().stream().map(SheetSize::column).toList(),
            HEADING_ROWS + layout.headRows(), subjects ? captions : 0, table.form().landscape(), subjects ? 0 : 1);
        return new SheetPart(setup, rows());
    }

    /** The rows of the sheet; the last of them is the end of the printed area. */
    private SheetRows rows() {
        heading();
        for (int row = 0; row < grid.length; row++) {
            rows.start(size.row(row));
            for (int column = 0; column < grid[row].length; column++) {
                cell(row, column, grid[row][column]);
            }
            rows.end();
        }
        table.notes().forEach(this::note);
        return rows;
    }

    private void heading() {
        int last = layout.columnCount() - 1;
        line(28, SheetStyle.TITLE, table.title(), last);
        line(17, SheetStyle.LINE_RIGHT, table.form().tableCode(), last);
        int money = moneyColumn();
        rows.start(17);
        rows.merged(0, money - 1, SheetStyle.LINE_LEFT, tables.unitLine());
        rows.merged(money, last, SheetStyle.LINE_RIGHT, tables.moneyLine());
        rows.end();
    }

    private void line(double points, SheetStyle style, String text, int last) {
        rows.start(points);
        rows.merged(0, last, style, text);
        rows.end();
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

    private void cell(int row, int column, LayoutCell cell) {
        if (cell.row() < row || cell.column() < column) {
            rows.blank(column, style(cell));
            return;
        }
        SheetPosition first = new SheetPosition(rows.current(), column);
        rows.merge(first, new SheetPosition(first.row() + cell.rowSpan() - 1, column + cell.columnSpan() - 1));
        table.figure(cell).ifPresentOrElse(figure -> figure(column, cell, figure), () -> rows.text(column, style(cell), cell.text()));
    }

    /** A formula stays even where its zero is not shown, so that the sheet goes on calculating when figures are filled in. */
    private void figure(int column, LayoutCell cell, PrintedFigure figure) {
        Optional<String> formula = formulas.of(table.form().name(), figure);
        if (formula.isEmpty() && !figure.shown()) {
            rows.blank(column, style(cell));
        } else {
            rows.figure(column, style(cell), figure.amount().exactly(tables.money()), formula);
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

    private void note(String note) {
        line(size.note(note), SheetStyle.NOTE, note, layout.columnCount() - 1);
    }
}
