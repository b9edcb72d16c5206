/** Self-evaluation of projects and department evaluation: what follows from the sheets, computed and never stored. */
package cn.juesuan.evaluation;
