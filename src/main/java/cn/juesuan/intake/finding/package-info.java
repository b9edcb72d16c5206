/** What is said of a file besides its figures: doubts, notes, what was not used. */
package cn.juesuan.intake.finding;
