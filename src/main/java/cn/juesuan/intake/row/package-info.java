/** The rows of a recognised table: which row is which, and the figures in it. */
package cn.juesuan.intake.row;
