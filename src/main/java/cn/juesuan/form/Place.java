package cn.juesuan.form;

/** Cells named in a formula: table, rows and 栏次. */
public record Place(String form, RowSelector rows, ColumnSelector columns) {
}
