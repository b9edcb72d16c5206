package cn.juesuan.report.page;

/** The table of contents (目录): the headings of the whole report with their page numbers. Whoever writes the report fills it in. */
public record Contents() implements Block {
}
