/** Charts as Word keeps them: a drawing of its own with the workbook of its figures behind it, so that 编辑数据 works. */
package cn.juesuan.document.word.chart;
