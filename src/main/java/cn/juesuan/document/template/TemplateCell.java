package cn.juesuan.document.template;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What goes into a cell of a form.
 *
 * @param sheet  name of the worksheet, or 第3个表格 in a Word file
 * @param cell   C8 in a workbook, 第8行第3列 in a Word table
 * @param number the figure; empty for a text
 * @param text   as printed
 */
public record TemplateCell(String sheet, String cell, Optional<BigDecimal> number, String text) {
}
