package cn.juesuan.document.excel;

import cn.juesuan.document.PrintedFigure;
import cn.juesuan.document.PrintedTable;
import cn.juesuan.document.PrintedTables;
import cn.juesuan.document.RowLines;
import cn.juesuan.document.TextWidth;
import cn.juesuan.form.FormLayout;
import cn.juesuan.form.LayoutCell;
import java.util.Optional;

/** One table laid out on a sheet: title, code and unit lines, the table, its notes. */
final class TableSheet {
    /** Lines above the table: title, code, unit. */
    static final int HEADING_ROWS = 3;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double FONT = 10;
    private static final double LINE = 13;
    /** Columns a little wider than on paper: the sheet is printed smaller than it is shown. */
    private static final double STRETCH = 1.15;
    private static final int MONEY_LINE_MM = 28;

    private final PrintedTables tables;
    private final PrintedTable table;
    private final FormLayout layout;
    private final FormulaText formulas;
    private final SheetRows rows;
    private final LayoutCell[][] grid;

    TableSheet(PrintedTables tables, PrintedTable table, FormulaText formulas, SharedStrings strings) {
        this.tables = tables;
        this.table = table;
        this.layout = table.layout();
        this.formulas = formulas;
        this.rows = new SheetRows(strings);
        this.grid = new LayoutCell[layout.rowCount()][layout.columnCount()];
        layout.cells().forEach(this::place);
    }

    /** What the sheet of a table is called. */
    static String name(PrintedTable table) {
        return table.form().tableCode();
    }

    /** Width of a column on the screen, in points. */
    static double width(int millimetres) {
        return millimetres * POINTS_PER_MM * STRETCH;
    }

    private void place(LayoutCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                grid[row][column] = cell;
            }
        }
    }

    /** The rows of the sheet; the last of them is the end of the printed area. */
    SheetRows rows() {
        heading();
        RowLines lines = lines();
        for (int row = 0; row < grid.length; row++) {
            rows.start(lines.of(row) * LINE + room());
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
        line(26, SheetStyle.TITLE, table.title(), last);
        line(15, SheetStyle.LINE_RIGHT, table.form().tableCode(), last);
        int money = moneyColumn();
        rows.start(15);
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

    private RowLines lines() {
        RowLines lines = new RowLines(layout.rowCount());
        layout.cells().forEach(cell -> lines.add(cell.row(), cell.rowSpan(), wraps(cell) ? TextWidth.lines(cell.text(), em(cell)) : 1));
        return lines;
    }

    private boolean wraps(LayoutCell cell) {
        return cell.content() instanceof LayoutCell.Heading || style(cell) == SheetStyle.WRAPPED;
    }

    private double em(LayoutCell cell) {
        int width = layout.widths().subList(cell.column(), cell.column() + cell.columnSpan()).stream().mapToInt(Integer::intValue).sum();
        return (width(width) - 4) / FONT;
    }

    /** Sideways there is little height: rows stand closer, so that the print need not be shrunk more than the eye can bear. */
    private double room() {
        return table.form().landscape() && !table.form().hasSubjectRows() ? 1 : 5;
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
        int width = layout.widths().stream().mapToInt(Integer::intValue).sum();
        line(TextWidth.lines(note, (width(width) - 8) / FONT) * LINE + 3, SheetStyle.NOTE, note, layout.columnCount() - 1);
    }
}
