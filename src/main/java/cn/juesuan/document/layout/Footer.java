package cn.juesuan.document.layout;

import cn.juesuan.report.page.Typeface;

/** The page number, and under it the line that the report carries on every page. */
record Footer(String footnote, TextMeasure measure) {
    private static final double NUMBER_SIZE = 14;
    private static final double FOOTNOTE_SIZE = 8;
    /** From the lower edge of the page number's line up to the baseline of the number and down to that of the footnote, in points. */
    private static final double NUMBER_BASELINE = 3;
    private static final double FOOTNOTE_BASELINE = 8;

    void place(Sheet sheet) {
        double edge = (sheet.setup().height() - sheet.setup().footer()) / Sheet.TWIPS;
        sheet.number().ifPresent(number -> centred(sheet, "— " + number + " —", NUMBER_SIZE, edge - NUMBER_BASELINE));
        if (!footnote.isEmpty()) {
            centred(sheet, footnote, FOOTNOTE_SIZE, edge + FOOTNOTE_BASELINE);
        }
    }

    private void centred(Sheet sheet, String text, double size, double baseline) {
        double width = measure.em(Typeface.SONG, text) * size;
        double scale = Math.min(1, sheet.bodyWidth() / width);
        sheet.add(new LaidText(text, sheet.left() + (sheet.bodyWidth() - width * scale) / 2, baseline, Typeface.SONG, size, scale, 0,
            Colour.BLACK));
    }
}
