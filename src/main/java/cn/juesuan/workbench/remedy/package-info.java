/** What puts a finding right at once, where only one value can be right. */
package cn.juesuan.workbench.remedy;
