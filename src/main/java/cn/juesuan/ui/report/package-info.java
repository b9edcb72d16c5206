/** The fields of the 补充资料 and the texts of the report, to be filled in and rewritten. */
package cn.juesuan.ui.report;
