/** The one way to change an account: an edit, its undo, and what is written down of it. */
package cn.juesuan.workbench.session;
