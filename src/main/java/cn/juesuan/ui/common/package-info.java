/** What every pane of the window uses: dialogs, work in the background, explanations, texts of failures. */
package cn.juesuan.ui.common;
