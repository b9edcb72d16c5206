package cn.juesuan.document.layout;

import cn.juesuan.report.page.PageSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private Optional<LaidElement> marked = Optional.empty();

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

    /** What is added from now on is a part of {@code element}, until {@link #unmark}. */
    void mark(LaidElement element) {
        marked = Optional.of(element);
    }

    /** What is added from now on is no content. */
    void unmark() {
        marked = Optional.empty();
    }

    void add(LaidShape shape) {
        shapes.add(marked.map(shape::in).orElse(shape));
    }

    void add(LaidLine line) {
        lines.add(marked.map(line::in).orElse(line));
    }

    void add(LaidText text) {
        texts.add(marked.map(text::in).orElse(text));
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
