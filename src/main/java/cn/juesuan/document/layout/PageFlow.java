package cn.juesuan.document.layout;

import cn.juesuan.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Fills one page after another. */
final class PageFlow {
    private static final double TOLERANCE = 0.01;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<LaidHeading> headings = new ArrayList<>();
    private final List<LaidElement> elements = new ArrayList<>();
    private final List<Integer> charts = new ArrayList<>();
    private final TextMeasure measure;
    private final Footer footer;
    private Section section;
    private Sheet sheet;
    private int numbered;
    private double y;

    PageFlow(TextMeasure measure, Footer footer) {
        this.measure = measure;
        this.footer = footer;
    }

    /** Begins a section on a page of its own. */
    void begin(Section next) {
        section = next;
        turn();
    }

    /** Goes on to the next page. */
    void turn() {
        sheet = new Sheet(section.page(), sheets.size(), section.numbered() ? OptionalInt.of(++numbered) : OptionalInt.empty());
        sheets.add(sheet);
        footer.place(sheet);
        y = sheet.top();
    }

    Sheet sheet() {
        return sheet;
    }

    TextMeasure measure() {
        return measure;
    }

    /** Where the next block begins, in points from the upper edge. */
    double y() {
        return y;
    }

    /** Height left on the page, in points. */
    double room() {
        return sheet.bottom() - y;
    }

    /** Height of an empty page of the section, in points. */
    double fullRoom() {
        return sheet.bottom() - sheet.top();
    }

    boolean fits(double height) {
        return height <= room() + TOLERANCE;
    }

    boolean atTop() {
        return y <= sheet.top() + TOLERANCE;
    }

    /** Uses up height. */
    void take(double height) {
        y += height;
    }

    /** Turns the page where {@code height} no longer fits on this one but would on the next. */
    void ensure(double height) {
        if (!fits(height) && !atTop() && height <= fullRoom() + TOLERANCE) {
            turn();
        }
    }

    /** Takes down that a heading begins here. */
    void heading(int level, String entry) {
        headings.add(new LaidHeading(level, entry, sheet.index(), sheet.number(), y));
    }

    /** Takes down that an element begins; elements follow one another as they are read. */
    LaidElement begin(LaidElement element) {
        elements.add(element);
        return element;
    }

    List<LaidElement> elements() {
        return elements;
    }

    /** Takes down how high the next chart has become, in twips. */
    void chart(int height) {
        charts.add(height);
    }

    List<Integer> charts() {
        return charts;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<LaidHeading> headings() {
        return headings;
    }
}
