/** What is printed as a grid of cells, one value for tables and sheets alike, which the window, Word, PDF and Excel draw. */
package cn.juesuan.print;
