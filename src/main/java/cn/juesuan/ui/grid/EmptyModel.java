package cn.juesuan.ui.grid;

import java.util.List;

/** What a grid shows before it has been given a form. */
enum EmptyModel implements GridModel {
    INSTANCE;

    @Override
    public int columnCount() {
        return 0;
    }

    @Override
    public double columnWidth(int column) {
        return 0;
    }

    @Override
    public int headRowCount() {
        return 0;
    }

    @Override
    public GridCell headCell(int row, int column) {
        return GridCell.COVERED;
    }

    @Override
    public int rowCount() {
        return 0;
    }

    @Override
    public GridCell cell(int row, int column) {
        return GridCell.COVERED;
    }

    @Override
    public void commit(int row, int column, String text) {
    }

    @Override
    public void paste(int row, int column, List<List<String>> block) {
    }

    @Override
    public void clear(CellRange range) {
    }

    @Override
    public void addListener(GridListener listener) {
    }

    @Override
    public void removeListener(GridListener listener) {
    }
}
