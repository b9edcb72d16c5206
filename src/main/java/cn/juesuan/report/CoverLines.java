package cn.juesuan.report;

import cn.juesuan.report.page.TextWidth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks a long title into lines of nearly the same length, where one would when reading it out: behind a place or an office, before
 * brackets; never so that a character stands alone.
 *
 * @param em how many characters fit on a line
 */
record CoverLines(double em) {
    private static final int FEWEST = 2;
    /** How many characters shorter one line may be for the sake of a good place. */
    private static final double WORTH = 4;
    private static final Pattern BEFORE = Pattern.compile("(省|市|县|(?<!社)区|旗|州|盟|镇|乡|街道|政府|委员会|办公室|厅|局|处|部|院|中心|和|与|、|“[^”]*”)$");
    /** Names that end like one of these and go on: 市场监督, 区域, 部门. */
    private static final Set<String> GOES_ON = Set.of("市场", "区域", "部门", "局部", "院校", "部队", "州市");

    Stream<String> lines(String title) {
        if (TextWidth.em(title) <= em || title.length() < 2 * FEWEST) {
            return Stream.of(title);
        }
        int fewest = (int) Math.ceil(TextWidth.em(title) / Math.floor(em));
        List<String> tight = split(title, fewest);
        // a line more is better than a word cut in two
        List<String> loose = isGood(tight) ? tight : split(title, fewest + 1);
        return (isGood(loose) ? loose : tight).stream();
    }

    private static boolean isGood(List<String> lines) {
        String title = String.join("", lines);
        int at = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
            at += line.length();
            if (!isGood(title, at)) {
                return false;
            }
        }
        return true;
    }

    private List<String> split(String text, int lines) {
        if (lines == 1) {
            return List.of(text);
        }
        double even = TextWidth.em(text) / lines;
        int at = IntStream.rangeClosed(FEWEST, text.length() - FEWEST).boxed()
            .filter(index -> TextWidth.em(text.substring(0, index)) <= em && TextWidth.em(text.substring(index)) <= em * (lines - 1))
            .filter(index -> lines > 2 || TextWidth.em(text.substring(index)) <= em)
            .min(Comparator.comparingDouble(index -> Math.abs(TextWidth.em(text.substring(0, index)) - even) - (isGood(text, index) ? WORTH : 0)))
            .orElse((int) Math.floor(em));
        return Stream.concat(Stream.of(text.substring(0, at)), split(text.substring(at), lines - 1).stream()).toList();
    }

    private static boolean isGood(String text, int at) {
        boolean bracket = "（(“".indexOf(text.charAt(at)) >= 0;
        return bracket || BEFORE.matcher(text.substring(0, at)).find() && "）)、”".indexOf(text.charAt(at)) < 0
            && !GOES_ON.contains(text.substring(at - 1, at + 1));
    }
}
