package cn.juesuan.document.layout;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import cn.juesuan.report.page.Run;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets the lines of a paragraph on a page, marks what is missing and takes down what a click on them leads to. */
final class ParagraphLines {
    private static final Colour GAP = new Colour(0xFFF2A8);
    /** Lines of running text are spread to full width while the space between two characters grows by less than this, in em. */
    private static final double LOOSEST = 0.25;

    private final Paragraph paragraph;
    private final String text;
    private final double width;
    private final TextMeasure measure;
    private final ParagraphStyling styling;

    /** A part of a line as it is set. */
    private record Setting(int start, int end, double x, double scale, double spacing) {
    }

    ParagraphLines(Paragraph paragraph, double width, TextMeasure measure) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.width = width;
        this.measure = measure;
        this.styling = new ParagraphStyling(paragraph.style());
    }

    void place(Sheet sheet, double top, TextLine line, double indent) {
        paragraph.key().ifPresent(key -> sheet.add(new LaidArea(new Box(sheet.left(), top, width, styling.lineHeight()), Optional.empty(),
            Optional.of(key))));
        int tab = text.indexOf('\t');
        if (tab < 0) {
            set(sheet, top, untabbed(sheet, line, indent));
        } else {
            tabbed(sheet, top, tab);
        }
    }

    private Setting untabbed(Sheet sheet, TextLine line, double indent) {
        double slack = width - indent - line.width();
        int gaps = gaps(line.start(), line.end()) - 1;
        double spacing = paragraph.style() == ParagraphStyle.BODY && !line.finished() && gaps > 0 ? slack / gaps : 0;
        double x = sheet.left() + indent + ParagraphStyling.shift(paragraph.style().alignment(), slack);
        return new Setting(line.start(), line.end(), x, 1, spacing > 0 && spacing <= LOOSEST * styling.size() ? spacing : 0);
    }

    /** What stands behind the tab ends at the right margin; what stands before it gets narrower where both would meet. */
    private void tabbed(Sheet sheet, double top, int tab) {
        double tail = width(tab + 1, text.length());
        double head = width(0, tab);
        double scale = head == 0 ? 1 : Math.min(1, Math.max(0.3, (width - tail - styling.size()) / head));
        double shift = ParagraphStyling.shift(tail == 0 ? paragraph.style().alignment() : Alignment.LEFT, Math.max(0, width - head));
        set(sheet, top, new Setting(0, tab, sheet.left() + shift, scale, 0));
        set(sheet, top, new Setting(tab + 1, text.length(), sheet.left() + width - tail, 1, 0));
    }

    private void set(Sheet sheet, double top, Setting part) {
        if (part.start() >= part.end()) {
            return;
        }
        int from = part.start();
        for (int to = from + 1; to <= part.end(); to++) {
            if (to == part.end() || part.spacing() > 0 && isWordAt(from) != isWordAt(to)) {
                write(sheet, top, part, from, to);
                from = to;
            }
        }
        marks(sheet, top, part);
    }

    /** Spreads Chinese characters only: numbers and words stay as close as they are. */
    private void write(Sheet sheet, double top, Setting part, int from, int to) {
        double baseline = ParagraphStyling.baseline(top, styling.lineHeight(), styling.size());
        sheet.add(new LaidText(text.substring(from, to), part.x() + reach(part, part.start(), from), baseline, paragraph.style().typeface(),
            styling.size(), part.scale(), isWordAt(from) ? 0 : part.spacing(), Colour.BLACK));
    }

    private boolean isWordAt(int index) {
        return Kinsoku.areOneWord(text.charAt(index), text.charAt(index));
    }

    private void marks(Sheet sheet, double top, Setting part) {
        int start = 0;
        for (Run run : paragraph.runs()) {
            int end = start + run.text().length();
            if (run.place().isPresent() || run.gap()) {
                mark(sheet, top, run, part, Math.max(start, part.start()), Math.min(end, part.end()));
            }
            start = end;
        }
    }

    private void mark(Sheet sheet, double top, Run run, Setting part, int from, int to) {
        if (from >= to) {
            return;
        }
        double x = part.x() + reach(part, part.start(), from);
        double padding = (styling.lineHeight() - Math.min(styling.lineHeight(), styling.size() * 1.25)) / 2;
        Box box = new Box(x, top + padding, reach(part, from, to), styling.lineHeight() - 2 * padding);
        if (run.gap()) {
            sheet.add(new LaidShape(box, GAP));
        }
        sheet.add(new LaidArea(box, run.place(), paragraph.key()));
    }

    private double reach(Setting part, int from, int to) {
        return width(from, to) * part.scale() + gaps(from, to) * part.spacing();
    }

    /** Behind how many characters space may be added. */
    private int gaps(int from, int to) {
        return (int) IntStream.range(from, to).filter(index -> !Character.isLowSurrogate(text.charAt(index)))
            .filter(index -> index + 1 >= text.length() || !Kinsoku.areOneWord(text.charAt(index), text.charAt(index + 1))).count();
    }

    private double width(int from, int to) {
        return measure.em(paragraph.style().typeface(), text.substring(from, to)) * styling.size();
    }
}
