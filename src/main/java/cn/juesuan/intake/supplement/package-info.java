/** Filled-in forms of the 补充资料, read back by what their columns are called. */
package cn.juesuan.intake.supplement;
