package cn.juesuan.intake.source;

/**
 * One cell of the files read together.
 *
 * @param file  name of the file
 * @param sheet name of the sheet, or 第3个表格
 */
public record CellRef(String file, String sheet, int row, int column) {
}
