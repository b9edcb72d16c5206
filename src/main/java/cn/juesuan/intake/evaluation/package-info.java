/** Recognises self-evaluation sheets, their summary and score tables of department evaluations in what was read from files. */
package cn.juesuan.intake.evaluation;
