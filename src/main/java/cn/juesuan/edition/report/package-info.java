/** The finished report: its plan, the fields of the 补充资料 with what must hold between them, and the 名词解释. */
package cn.juesuan.edition.report;
