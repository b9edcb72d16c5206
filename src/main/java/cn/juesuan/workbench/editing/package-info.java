/** What can be typed, pasted or chosen, as edits: rows, sheets, score tables, the 补充资料. */
package cn.juesuan.workbench.editing;
