package cn.juesuan.document.word;

import cn.juesuan.document.TextWidth;
import cn.juesuan.document.ooxml.Xml;
import cn.juesuan.form.Alignment;

/**
 * How a text too wide for its cell is brought onto one line. Captions get narrower characters, which Chinese typesetting is used to;
 * figures first get smaller.
 *
 * @param halfPoints text size, 0 for that of the style
 * @param percent    width of the characters
 */
record Narrowing(int halfPoints, int percent) {
    private static final Narrowing NONE = new Narrowing(0, 100);
    /** Characters narrowed further than this are no longer read easily; the text then wraps. */
    private static final int NARROWEST = 60;
    private static final int SMALLER = 3;
    /** Where Times New Roman is missing, the digits that stand in for it are wider by this much. */
    private static final double WIDEST_DIGITS = 1.28;

    static Narrowing of(WordCell cell, int room, TextSize size) {
        boolean figure = cell.alignment() == Alignment.RIGHT;
        int percent = (int) (100 * room / (TextWidth.em(cell.text()) * size.em() * (figure ? WIDEST_DIGITS : 1)));
        if (percent >= 100) {
            return NONE;
        }
        if (!figure) {
            return new Narrowing(0, Math.max(percent, NARROWEST));
        }
        int full = size.em() / 10;
        int smaller = Math.max(full * percent / 100, full - SMALLER);
        return new Narrowing(smaller, Math.max(Math.min(100, percent * full / smaller), NARROWEST));
    }

    /** Writes the properties of the run, none where the style serves. */
    void write(Xml xml) {
        if (equals(NONE)) {
            return;
        }
        xml.start("w:rPr").empty("w:w", "w:val", percent);
        if (halfPoints > 0) {
            xml.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
        }
        xml.end();
    }
}
