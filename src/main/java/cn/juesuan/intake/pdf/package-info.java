/** Reads the text layer of a PDF: lines, ruled and unruled tables, page by page. */
package cn.juesuan.intake.pdf;
