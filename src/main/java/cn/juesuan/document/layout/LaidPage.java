package cn.juesuan.document.layout;

import java.util.List;
import java.util.OptionalInt;

/**
 * A page with everything on it at its place, all measures in points. Shapes are painted first, in their order, then lines, then texts.
 *
 * @param number the page number it prints; empty where none is
 * @param areas  later ones are smaller and lie on earlier ones
 */
public record LaidPage(double width, double height, OptionalInt number, List<LaidShape> shapes, List<LaidLine> lines, List<LaidText> texts,
                       List<LaidArea> areas, List<LaidLink> links) {
    public LaidPage {
        shapes = List.copyOf(shapes);
        lines = List.copyOf(lines);
        texts = List.copyOf(texts);
        areas = List.copyOf(areas);
        links = List.copyOf(links);
    }
}
