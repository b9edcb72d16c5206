package cn.juesuan.document.layout;

import java.util.List;

/** A filled area: a column, a slice (whose arc is given by many corners), the ground behind a text. */
public record LaidShape(List<Point> corners, Colour fill) {
    public LaidShape {
        corners = List.copyOf(corners);
    }

    public LaidShape(Box box, Colour fill) {
        this(box.corners(), fill);
    }
}
