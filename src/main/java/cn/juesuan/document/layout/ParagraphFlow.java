package cn.juesuan.document.layout;

import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import java.util.List;
import java.util.Optional;

/** Brings a paragraph onto pages: two of its lines at least stay together at the end and at the top of a page. */
final class ParagraphFlow implements Flowing {
    private static final int TOGETHER = 2;

    private final Paragraph paragraph;
    private final ParagraphStyling styling;
    private final List<TextLine> lines;
    private final ParagraphLines drawing;

    ParagraphFlow(Paragraph paragraph, double width, TextMeasure measure) {
        this.paragraph = paragraph;
        this.styling = new ParagraphStyling(paragraph.style());
        String text = paragraph.text();
        int tab = text.indexOf('\t');
        LineBreaker breaker = new LineBreaker(measure, paragraph.style().typeface(), styling.size());
        this.lines = tab >= 0 ? List.of(new TextLine(0, text.length(), 0, true)) : breaker.lines(text, styling.indent(), width);
        this.drawing = new ParagraphLines(paragraph, width, measure);
    }

    @Override
    public double height() {
        return paragraph.style() == ParagraphStyle.SECTION_END ? 0 : lines.size() * styling.lineHeight();
    }

    @Override
    public double beginning() {
        return paragraph.style() == ParagraphStyle.SECTION_END ? 0
            : (lines.size() <= TOGETHER + 1 ? lines.size() : TOGETHER) * styling.lineHeight();
    }

    @Override
    public void place(PageFlow flow, double after) {
        if (paragraph.style() == ParagraphStyle.SECTION_END) {
            return;
        }
        Optional<LaidElement> element = paragraph.text().isBlank() ? Optional.empty() : Optional.of(flow.begin(LaidElement.of(kind())));
        int next = 0;
        while (next < lines.size()) {
            int count = count(flow, lines.size() - next, after);
            if (count == 0) {
                flow.turn();
                continue;
            }
            if (next == 0) {
                entry(paragraph).ifPresent(entry -> flow.heading(paragraph.style().level(), entry));
            }
            element.ifPresent(flow.sheet()::mark);
            place(flow, next, next + count);
            flow.sheet().unmark();
            next += count;
        }
    }

    private LaidElement.Kind kind() {
        return switch (paragraph.style().level()) {
            case 1 -> LaidElement.Kind.HEADING_1;
            case 2 -> LaidElement.Kind.HEADING_2;
            case 3 -> LaidElement.Kind.HEADING_3;
            default -> paragraph.style() == ParagraphStyle.CAPTION ? LaidElement.Kind.CAPTION : LaidElement.Kind.PARAGRAPH;
        };
    }

    /** How contents and bookmarks list a heading: a title broken into lines stands there as a whole. */
    static Optional<String> entry(Paragraph paragraph) {
        return paragraph.contentsEntry().map(entry -> entry.replaceAll("\\s*[\\r\\n\\t]\\s*", " "));
    }

    /** How many of the lines left stand on this page; none where the next page is the better place. */
    private int count(PageFlow flow, int left, double after) {
        int fitting = (int) Math.floor((flow.room() + 0.01) / styling.lineHeight());
        if (left <= fitting && flow.fits(left * styling.lineHeight() + after)) {
            return left;
        }
        int count = Math.min(fitting, left - TOGETHER);
        if (count >= TOGETHER) {
            return count;
        }
        return flow.atTop() ? Math.max(1, Math.min(fitting, left)) : 0;
    }

    private void place(PageFlow flow, int from, int to) {
        for (int i = from; i < to; i++) {
            TextLine line = lines.get(i);
            boolean first = i == 0 || paragraph.text().charAt(line.start() - 1) == '\n';
            drawing.place(flow.sheet(), flow.y(), line, first ? styling.indent() : 0);
            flow.take(styling.lineHeight());
        }
    }
}
