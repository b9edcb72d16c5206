/** The rules about the 补充资料 and about text in the user's own words. */
package cn.juesuan.audit.report;
