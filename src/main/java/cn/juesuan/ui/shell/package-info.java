/** The window around the panes: menus, commands, files, dialogs of their own. */
package cn.juesuan.ui.shell;
