package cn.juesuan.form;

/** Cells named in a formula: table, rows and 栏次. */
public record CellSelection(String form, RowSelector rows, ColumnSelector columns) {
}
