package cn.juesuan.document.layout;

import java.util.List;
import java.util.Optional;

/** A filled area: a column, a slice (whose arc is given by many corners), the ground behind a text. */
public record LaidShape(List<Point> corners, Colour fill, Optional<LaidElement> element) {
    public LaidShape {
        corners = List.copyOf(corners);
    }

    public LaidShape(List<Point> corners, Colour fill) {
        this(corners, fill, Optional.empty());
    }

    public LaidShape(Box box, Colour fill) {
        this(box.corners(), fill);
    }

    LaidShape in(LaidElement part) {
        return new LaidShape(corners, fill, Optional.of(part));
    }
}
