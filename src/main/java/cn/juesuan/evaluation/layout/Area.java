package cn.juesuan.evaluation.layout;

/** The positions of a grid that a cell covers; row and column from 0. */
record Area(int row, int column, int rowSpan, int columnSpan) {
    /** One row high. */
    static Area of(int row, int column, int columnSpan) {
        return new Area(row, column, 1, columnSpan);
    }
}
