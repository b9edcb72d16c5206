package cn.juesuan.document.layout;

import cn.juesuan.report.page.TextWidth;
import cn.juesuan.report.page.Typeface;

/** How wide characters are printed. */
@FunctionalInterface
public interface TextMeasure {
    /** Where no font is at hand: near enough to know on which page a heading stands. */
    TextMeasure ESTIMATED = (typeface, codePoint) -> TextWidth.em(Character.toString(codePoint));

    /** Width of a character in em. */
    double em(Typeface typeface, int codePoint);

    /** Width of a text on one line, in em. */
    default double em(Typeface typeface, String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += em(typeface, text.codePointAt(i));
        }
        return width;
    }
}
