/** Editions of the user's own beside those of the program: checked, kept with the user's settings, handed on. */
package cn.juesuan.workbench.edition;
