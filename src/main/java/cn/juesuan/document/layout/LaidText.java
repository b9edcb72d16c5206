package cn.juesuan.document.layout;

import cn.juesuan.report.page.Typeface;
import java.util.Optional;

/**
 * A piece of text on one line.
 *
 * @param x        where it begins, in points from the left edge
 * @param baseline in points from the upper edge
 * @param size     in points
 * @param scale    width of the characters, 1 for their own
 * @param spacing  space added behind every character, in points
 * @param element  what it is a part of; empty for what is no content, such as a page number
 */
public record LaidText(String text, double x, double baseline, Typeface typeface, double size, double scale, double spacing, Colour colour,
                       Optional<LaidElement> element) {
    public LaidText(String text, double x, double baseline, Typeface typeface, double size, double scale, double spacing, Colour colour) {
        this(text, x, baseline, typeface, size, scale, spacing, colour, Optional.empty());
    }

    public LaidText(String text, double x, double baseline, Typeface typeface, double size) {
        this(text, x, baseline, typeface, size, 1, 0, Colour.BLACK);
    }

    LaidText in(LaidElement part) {
        return new LaidText(text, x, baseline, typeface, size, scale, spacing, colour, Optional.of(part));
    }
}
