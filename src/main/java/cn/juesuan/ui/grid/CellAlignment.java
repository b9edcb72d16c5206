package cn.juesuan.ui.grid;

/** Where a text stands between the lines of its cell. */
public enum CellAlignment { LEFT, CENTER, RIGHT }
