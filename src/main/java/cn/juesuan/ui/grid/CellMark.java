package cn.juesuan.ui.grid;

/** The corner mark of a cell: the strongest finding about it. */
public enum CellMark { NONE, NOTICE, ERROR, ROUNDING }
