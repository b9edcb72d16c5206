package cn.juesuan.document.word.chart;

import cn.juesuan.report.page.Chart;

/** The colours of charts as DrawingML writes them. */
final class Palette {
    /** Behind everything, and between slices. */
    static final String PAPER = "FFFFFF";
    static final String INK = "262626";
    static final String AXIS = "808080";
    static final String GRID = "D9D9D9";
    private static final int THIN = 9525;

    private Palette() {
    }

    /** Of columns, and of the slice with this number. */
    static String slice(int index) {
        return String.format("%06X", Chart.colour(index));
    }

    static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    static String line(String colour) {
        return "<a:ln w=\"" + THIN + "\">" + fill(colour) + "</a:ln>";
    }
}
