package cn.juesuan.form;

/** One cell of a table's head; spans count cells, as in HTML. */
public record HeadCell(String text, int rowSpan, int columnSpan) {
}
