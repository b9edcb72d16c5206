/** Printed grids in the window, and the pane of a statutory table. */
package cn.juesuan.ui.table;
