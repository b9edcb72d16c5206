package cn.juesuan.edition.table;

/** How a caption stands in its cell. */
public enum Alignment { LEFT, CENTER, RIGHT }
