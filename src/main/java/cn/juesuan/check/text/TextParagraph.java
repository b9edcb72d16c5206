package cn.juesuan.check.text;

import java.util.List;

/**
 * A paragraph as it was meant: what a page or a converter broke is one again.
 *
 * @param text  without spaces
 * @param lines what it was put together of
 */
public record TextParagraph(String text, List<Part> lines) {
    /** A printed line and where it begins in the paragraph. */
    public record Part(int start, PrintedLine line) {
    }

    public TextParagraph {
        lines = List.copyOf(lines);
    }

    /** Where the character at {@code offset} stands. */
    public Spot spot(int offset) {
        Spot found = lines.get(0).line().spot();
        for (Part part : lines) {
            if (part.start() <= offset) {
                found = part.line().spot();
            }
        }
        return found;
    }

    /** How many tables stand before it. */
    public int tables() {
        return lines.get(0).line().tables();
    }
}
