/** The outline of the report and the list of findings. */
package cn.juesuan.ui.outline;
