package cn.juesuan.ui.grid;

/** The cells of one part of a form: its head or its body. */
@FunctionalInterface
interface CellSource {
    GridCell cell(int row, int column);

    /** The position of the merged cell that covers this one; the position itself when nothing does. */
    default CellPosition origin(CellPosition position) {
        if (!cell(position.row(), position.column()).isCovered()) {
            return position;
        }
        for (int row = position.row(); row >= 0; row--) {
            for (int column = position.column(); column >= 0; column--) {
                if (reaches(row, column, position)) {
                    return new CellPosition(row, column);
                }
            }
        }
        return position;
    }

    private boolean reaches(int row, int column, CellPosition position) {
        GridCell cell = cell(row, column);
        return !cell.isCovered() && row + cell.rowSpan() > position.row() && column + cell.columnSpan() > position.column();
    }

    /** The positions taken up by the cell that shows at this one. */
    default CellRange extent(CellPosition position) {
        CellPosition origin = origin(position);
        return cell(origin.row(), origin.column()).extentAt(origin);
    }
}
