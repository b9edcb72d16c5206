/** What the panes of the window are made of: what a pane is, the explanation of what is selected, the line below. */
package cn.juesuan.ui.pane;
