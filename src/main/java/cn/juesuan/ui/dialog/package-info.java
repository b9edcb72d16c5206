/** Dialogs and windows with lists, choice of files, and how failures are told. */
package cn.juesuan.ui.dialog;
