package cn.juesuan.document.word.chart;

import java.util.List;

/** The colours of charts. Dark and light slices take turns, so that neighbours differ in a grey print too. */
final class Palette {
    /** Behind everything, and between slices. */
    static final String PAPER = "FFFFFF";
    /** Of columns. */
    static final String CALM = "4472C4";
    static final String INK = "262626";
    static final String AXIS = "808080";
    static final String GRID = "D9D9D9";
    private static final List<String> SLICES = List.of(CALM, "A9D18E", "C55A11", "FFD966", "7F6084", "BDD7EE", "548235", "F4B183",
        "1F4E79", "D9D9D9");
    private static final int THIN = 9525;

    private Palette() {
    }

    static String slice(int index) {
        return SLICES.get(index % SLICES.size());
    }

    static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }

    static String line(String colour) {
        return "<a:ln w=\"" + THIN + "\">" + fill(colour) + "</a:ln>";
    }
}
