package cn.juesuan.document.layout;

import cn.juesuan.report.page.Typeface;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines. The line breaks it has stay. */
record LineBreaker(TextMeasure measure, Typeface typeface, double size) {
    private static final double TOLERANCE = 0.01;

    /**
     * The lines of {@code text}, at least one.
     *
     * @param indent by how much the first line of every piece between line breaks is shorter, in points
     * @param width  of a line, in points
     */
    List<TextLine> lines(String text, double indent, double width) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            piece(text, start, end, indent, width, lines);
            start = end + 1;
        }
        piece(text, start, text.length(), indent, width, lines);
        return lines;
    }

    private void piece(String text, int start, int end, double indent, double width, List<TextLine> lines) {
        int from = start;
        double room = width - indent;
        do {
            TextLine line = line(text, from, end, room);
            lines.add(line);
            from = line.end();
            while (from < end && text.charAt(from) == ' ') {
                from++;
            }
            room = width;
        } while (from < end);
    }

    private TextLine line(String text, int start, int end, double room) {
        double width = 0;
        int chance = start;
        double chanceWidth = 0;
        int before = 0;
        for (int at = start; at < end; at += Character.charCount(before)) {
            int current = text.codePointAt(at);
            if (at > start && Kinsoku.mayBreak(before, current)) {
                chance = at;
                chanceWidth = width;
            }
            double next = width + measure.em(typeface, current) * size;
            if (next > room + TOLERANCE && current != ' ' && at > start) {
                // a word longer than the line breaks where the line ends
                return chance > start ? ended(text, start, chance, chanceWidth) : ended(text, start, at, width);
            }
            width = next;
            before = current;
        }
        return new TextLine(start, end, width, true);
    }

    private TextLine ended(String text, int start, int end, double width) {
        int last = end;
        double space = measure.em(typeface, ' ') * size;
        double used = width;
        while (last > start + 1 && text.charAt(last - 1) == ' ') {
            last--;
            used -= space;
        }
        return new TextLine(start, last, used, false);
    }
}
