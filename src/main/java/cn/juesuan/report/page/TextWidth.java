package cn.juesuan.report.page;

import java.util.List;
import java.util.stream.IntStream;

/** How wide a text is printed, in widths of a Chinese character: near enough to know where it wraps. */
public final class TextWidth {
    private TextWidth() {
    }

    /** The width of {@code text} in em. */
    public static double em(String text) {
        return text.chars().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int character) {
        if (character >= 0x80) {
            return 1;
        }
        return switch (character) {
            case ' ', ',', '.', ':', ';', '\'', '|' -> 0.27;
            case '-', '(', ')', '/' -> 0.35;
            default -> Character.isUpperCase(character) ? 0.72 : 0.5;
        };
    }

    /** How many lines the text takes where {@code em} fit on one; at least one. */
    public static int lines(String text, double em) {
        return (int) Math.max(1, Math.ceil(em(text) / Math.max(1, Math.floor(em))));
    }

    /** How many lines a written text takes, with the line breaks it has: words and punctuation keep together, so less fits on a line. */
    public static int proseLines(String text, double em) {
        return Math.max(1, text.lines().mapToInt(line -> em(line) <= em - 0.2 ? 1 : lines(line, em - 0.5)).sum());
    }

    /** The lines of a caption: where plain wrapping would leave a single character alone on the last one, lines of even length. */
    public static List<String> balanced(String text, double em) {
        int lines = lines(text, em);
        int length = text.length();
        if (lines == 1 || em(text) - (lines - 1) * Math.floor(em) > 1) {
            return List.of(text);
        }
        int even = (length + lines - 1) / lines;
        return IntStream.range(0, lines)
            .mapToObj(line -> text.substring(Math.min(length, line * even), Math.min(length, (line + 1) * even))).toList();
    }
}
