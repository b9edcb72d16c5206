/** Self-evaluation sheets, their summary and score tables as grids of cells: what the window, Word and Excel show alike. */
package cn.juesuan.evaluation.layout;
