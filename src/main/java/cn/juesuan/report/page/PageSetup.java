package cn.juesuan.report.page;

/**
 * An A4 page; all measures in twips.
 *
 * @param footer distance of the page number from the lower edge
 */
public record PageSetup(boolean landscape, int top, int right, int bottom, int left, int footer) {
    private static final int SHORT_EDGE = 11906;
    private static final int LONG_EDGE = 16838;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    /** For running text, by GB/T 9704. */
    public static final PageSetup TEXT = ofMillimetres(false, 37, 26, 35, 28, 25);
    /** For tables that stand upright. */
    public static final PageSetup TABLE_PORTRAIT = ofMillimetres(false, 30, 25, 25, 25, 14);
    /** For wide tables. */
    public static final PageSetup TABLE_LANDSCAPE = ofMillimetres(true, 20, 18, 17, 18, 8);

    private static PageSetup ofMillimetres(boolean landscape, int top, int right, int bottom, int left, int footer) {
        return new PageSetup(landscape, twips(top), twips(right), twips(bottom), twips(left), twips(footer));
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    public int width() {
        return landscape ? LONG_EDGE : SHORT_EDGE;
    }

    public int height() {
        return landscape ? SHORT_EDGE : LONG_EDGE;
    }

    /** Width between the margins. */
    public int bodyWidth() {
        return width() - left - right;
    }

    /** Height between the margins. */
    public int bodyHeight() {
        return height() - top - bottom;
    }
}
