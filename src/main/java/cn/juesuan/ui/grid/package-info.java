/** A grid like that of a spreadsheet: selection, keys, clipboard, drawing. Knows nothing of accounts. */
package cn.juesuan.ui.grid;
