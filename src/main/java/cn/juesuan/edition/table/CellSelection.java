package cn.juesuan.edition.table;

/** Cells named in a formula: table, rows and 栏次. */
public record CellSelection(String form, RowSelector rows, ColumnSelector columns) {
}
