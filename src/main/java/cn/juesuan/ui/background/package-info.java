/** Work beside the thread of the window, with its progress and its cancel. */
package cn.juesuan.ui.background;
