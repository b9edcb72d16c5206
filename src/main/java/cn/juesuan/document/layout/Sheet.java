package cn.juesuan.document.layout;

import cn.juesuan.report.page.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A page that is being filled. */
final class Sheet {
    /** Twips in a point. */
    static final double TWIPS = 20;

    private final PageSetup setup;
    private final int index;
    private final OptionalInt number;
    private final List<LaidShape> shapes = new ArrayList<>();
    private final List<LaidLine> lines = new ArrayList<>();
    private final List<LaidText> texts = new ArrayList<>();
    private final List<LaidArea> areas = new ArrayList<>();
    private final List<LaidLink> links = new ArrayList<>();

    Sheet(PageSetup setup, int index, OptionalInt number) {
        this.setup = setup;
        this.index = index;
        this.number = number;
    }

    PageSetup setup() {
        return setup;
    }

    int index() {
        return index;
    }

    OptionalInt number() {
        return number;
    }

    double left() {
        return setup.left() / TWIPS;
    }

    double top() {
        return setup.top() / TWIPS;
    }

    double bodyWidth() {
        return setup.bodyWidth() / TWIPS;
    }

    double bottom() {
        return (setup.height() - setup.bottom()) / TWIPS;
    }

    void add(LaidShape shape) {
        shapes.add(shape);
    }

    void add(LaidLine line) {
        lines.add(line);
    }

    void add(LaidText text) {
        texts.add(text);
    }

    void add(LaidArea area) {
        areas.add(area);
    }

    void add(LaidLink link) {
        links.add(link);
    }

    LaidPage finished() {
        return new LaidPage(setup.width() / TWIPS, setup.height() / TWIPS, number, shapes, lines, texts, areas, links);
    }
}
