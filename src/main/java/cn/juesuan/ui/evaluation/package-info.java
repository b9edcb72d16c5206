/** The panes of sheets, summary and score tables. */
package cn.juesuan.ui.evaluation;
