package cn.juesuan.document.layout;

import cn.juesuan.report.page.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents: takes its room when the blocks before it are placed and is filled in when it is known on which page every
 * heading stands.
 */
final class ContentsFlow implements Flowing {
    private static final double SIZE = 14;
    private static final double LINE_HEIGHT = 20;
    /** By how many characters an entry of the second level stands further right. */
    private static final int INDENT = 2;
    /** Room that page numbers have on the right, and the distance of the dots that lead to them, in em. */
    private static final double NUMBER_WIDTH = 3;
    private static final double DOT_DISTANCE = 0.45;

    private final List<ContentsEntry> entries;
    private final double width;
    private final TextMeasure measure;
    private final List<List<String>> texts;
    private final List<Line> lines = new ArrayList<>();

    /** An entry of the contents: a heading of the first two levels. */
    record ContentsEntry(int level, String text) {
        Typeface typeface() {
            return level == 1 ? Typeface.HEI : Typeface.FANGSONG;
        }

        double indent() {
            return (level - 1) * INDENT * SIZE;
        }
    }

    /** A line that is placed; the last one of an entry carries the page number. */
    private record Line(Sheet sheet, double y, int entry, String text, boolean last, LaidElement element) {
    }

    ContentsFlow(List<ContentsEntry> entries, double width, TextMeasure measure) {
        this.entries = entries;
        this.width = width;
        this.measure = measure;
        this.texts = entries.stream().map(this::broken).toList();
    }

    private List<String> broken(ContentsEntry entry) {
        LineBreaker breaker = new LineBreaker(measure, entry.typeface(), SIZE);
        return breaker.lines(entry.text(), 0, width - entry.indent() - NUMBER_WIDTH * SIZE).stream().map(line -> line.of(entry.text())).toList();
    }

    @Override
    public double height() {
        return texts.stream().mapToInt(List::size).sum() * LINE_HEIGHT;
    }

    @Override
    public double beginning() {
        return Math.min(height(), 2 * LINE_HEIGHT);
    }

    @Override
    public void place(PageFlow flow, double after) {
        LaidElement list = flow.begin(LaidElement.of(LaidElement.Kind.CONTENTS));
        for (int entry = 0; entry < entries.size(); entry++) {
            LaidElement element = flow.begin(list.child(LaidElement.Kind.CONTENTS_ENTRY));
            List<String> text = texts.get(entry);
            flow.ensure(text.size() * LINE_HEIGHT);
            for (int i = 0; i < text.size(); i++) {
                lines.add(new Line(flow.sheet(), flow.y(), entry, text.get(i), i == text.size() - 1, element));
                flow.take(LINE_HEIGHT);
            }
        }
    }

    /** Fills in the entries with their page numbers; {@code headings} are those the entries were made from, in their order. */
    void fill(List<LaidHeading> headings) {
        for (Line line : lines) {
            ContentsEntry entry = entries.get(line.entry());
            LaidHeading heading = headings.get(line.entry());
            double x = line.sheet().left() + entry.indent();
            double baseline = ParagraphStyling.baseline(line.y(), LINE_HEIGHT, SIZE);
            line.sheet().mark(line.element());
            line.sheet().add(new LaidText(line.text(), x, baseline, entry.typeface(), SIZE));
            line.sheet().add(new LaidLink(new Box(line.sheet().left(), line.y(), width, LINE_HEIGHT), heading));
            if (line.last() && heading.number().isPresent()) {
                number(line, baseline, x + measure.em(entry.typeface(), line.text()) * SIZE, heading.number().getAsInt());
            }
            line.sheet().unmark();
        }
    }

    private void number(Line line, double baseline, double from, int number) {
        String text = Integer.toString(number);
        double right = line.sheet().left() + width;
        double x = right - measure.em(Typeface.FANGSONG, text) * SIZE;
        line.sheet().unmark();
        dots(line.sheet(), baseline, from, x, right);
        line.sheet().mark(line.element());
        line.sheet().add(new LaidText(text, x, baseline, Typeface.FANGSONG, SIZE));
    }

    /** Leads from the entry to its number with dots, those of all lines under one another. */
    private void dots(Sheet sheet, double baseline, double from, double to, double right) {
        double distance = DOT_DISTANCE * SIZE;
        int last = (int) Math.ceil((right - to) / distance + 1);
        int first = (int) Math.floor((right - from) / distance - 0.5);
        if (first > last) {
            double spacing = distance - measure.em(Typeface.FANGSONG, ".") * SIZE;
            sheet.add(new LaidText(".".repeat(first - last + 1), right - first * distance, baseline,
                Typeface.FANGSONG, SIZE, 1, spacing, Colour.BLACK));
        }
    }
}
