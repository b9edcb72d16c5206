package cn.juesuan.ui.grid;

/** Where keys lead to from a cell. Knows merged cells and cells that are not for typing. */
final class Navigator {
    private final GridModel model;
    private final CellSource cells;

    Navigator(GridModel model) {
        this.model = model;
        this.cells = model::cell;
    }

    /** The neighbour in this direction, beyond all of a merged cell; the cell itself at the edge. */
    CellPosition step(CellPosition from, int rows, int columns) {
        CellRange extent = cells.extent(from);
        CellPosition next = new CellPosition(
                rows > 0 ? extent.lastRow() + rows : from.row() + rows,
                columns > 0 ? extent.lastColumn() + columns : from.column() + columns);
        return isInside(next) ? cells.origin(next) : from;
    }

    CellPosition clamp(CellPosition position) {
        return new CellPosition(
                Math.max(0, Math.min(position.row(), model.rowCount() - 1)),
                Math.max(0, Math.min(position.column(), model.columnCount() - 1)));
    }

    CellPosition page(CellPosition from, int rows) {
        return cells.origin(clamp(from.plus(rows, 0)));
    }

    CellPosition rowStart(CellPosition from) {
        return cells.origin(new CellPosition(from.row(), 0));
    }

    CellPosition rowEnd(CellPosition from) {
        return cells.origin(new CellPosition(from.row(), model.columnCount() - 1));
    }

    CellPosition last() {
        return cells.origin(clamp(new CellPosition(model.rowCount() - 1, model.columnCount() - 1)));
    }

    /** The end of the filled cells in this direction or, from there, the beginning of the next ones. */
    CellPosition edge(CellPosition from, int rows, int columns) {
        CellPosition at = step(from, rows, columns);
        boolean inBlock = isFilled(from) && isFilled(at);
        CellPosition next = step(at, rows, columns);
        while (!next.equals(at) && (inBlock ? isFilled(next) : !isFilled(at))) {
            at = next;
            next = step(at, rows, columns);
        }
        return at;
    }

    /** The next cell for typing in reading order, forward (1) or back (-1); the cell itself when there is no other. */
    CellPosition nextForTyping(CellPosition from, int direction) {
        int columns = model.columnCount();
        int count = model.rowCount() * columns;
        for (int index = from.row() * columns + from.column() + direction; index >= 0 && index < count; index += direction) {
            CellPosition position = new CellPosition(index / columns, index % columns);
            if (stopsAt(position)) {
                return position;
            }
        }
        return from;
    }

    private boolean stopsAt(CellPosition position) {
        return !cell(position).isCovered() && model.isForTyping(position.row(), position.column());
    }

    private boolean isFilled(CellPosition position) {
        return !cell(position).text().isBlank();
    }

    private GridCell cell(CellPosition position) {
        return model.cell(position.row(), position.column());
    }

    private boolean isInside(CellPosition position) {
        return position.row() >= 0 && position.row() < model.rowCount()
                && position.column() >= 0 && position.column() < model.columnCount();
    }
}
