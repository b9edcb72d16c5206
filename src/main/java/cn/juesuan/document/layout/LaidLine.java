package cn.juesuan.document.layout;

import java.util.Optional;

/** A straight line, such as the border of cells; {@code width} in points. */
public record LaidLine(Point from, Point to, double width, Colour colour, Optional<LaidElement> element) {
    public LaidLine(Point from, Point to, double width, Colour colour) {
        this(from, to, width, colour, Optional.empty());
    }

    LaidLine in(LaidElement part) {
        return new LaidLine(from, to, width, colour, Optional.of(part));
    }
}
