/** Checks finished reports that someone else wrote. */
package cn.juesuan.workbench.checking;
