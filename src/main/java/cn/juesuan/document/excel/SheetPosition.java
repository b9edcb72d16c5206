package cn.juesuan.document.excel;

/** A cell of a sheet, both from 0. */
record SheetPosition(int row, int column) {
    /** As in formulas: C8. */
    String name() {
        return columnName(column) + (row + 1);
    }

    /** As in names that must not move: $C$8. */
    String absolute() {
        return "$" + columnName(column) + "$" + (row + 1);
    }

    /** A range from here to {@code last}: C8:C14. */
    String to(SheetPosition last) {
        return name() + ":" + last.name();
    }

    private static String columnName(int column) {
        return (column < 26 ? "" : columnName(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
