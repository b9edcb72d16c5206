/** What leaves the program: the report at one moment, as a file, on the screen, printed, signed off and sealed. */
package cn.juesuan.workbench.delivery;
