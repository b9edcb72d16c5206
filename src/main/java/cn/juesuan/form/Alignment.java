package cn.juesuan.form;

/** How a caption stands in its cell. */
public enum Alignment { LEFT, CENTER, RIGHT }
