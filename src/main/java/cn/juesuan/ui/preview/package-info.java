/** The pages of the report as they print. */
package cn.juesuan.ui.preview;
