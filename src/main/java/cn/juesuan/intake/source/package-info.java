/** Files read into plain grids of cells: workbooks (.xlsx, .xls) and the tables of Word files (.docx). Nothing here knows what a table means. */
package cn.juesuan.intake.source;
