package cn.juesuan.report.narrative;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Brings what a person wrote into the middle of a sentence. */
final class UserText {
    /** How people begin a reason although the sentence already does. */
    private static final Pattern BEGINNING = Pattern.compile("^(主要)?(原因)?(是由于|是因为|是|为|：|:)\\s*(?=.)");
    private static final Pattern REASON = Pattern.compile("^主要|^原因");
    private static final Pattern END = Pattern.compile("[。．.；;，,、\\s]+$");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");
    /** How people end a list that the sentence ends itself: …等支出. */
    private static final Pattern AND_SO_ON = Pattern.compile("等+(支出|费用|开支|方面)*$");
    /** Words of one sign that the sentence already has before the text. */
    private static final String LINKING = "是为于";

    private UserText() {
    }

    /** Without line breaks, without a second “主要是” and without the full stop that the sentence has of its own. */
    static String inline(String text) {
        String oneLine = LINE_BREAK.matcher(text.strip()).replaceAll("");
        String begun = REASON.matcher(oneLine).find() ? BEGINNING.matcher(oneLine).replaceFirst("") : oneLine;
        return END.matcher(begun).replaceAll("");
    }

    /** Likewise, and without the words that the sentence has before and behind it: 主要用于 主要用于接待, 维修费等支出 等支出. */
    static String between(String before, String text, String after) {
        String plain = inline(text);
        int again = overlap(before, plain, LINKING);
        String begun = again < plain.length() ? plain.substring(again) : plain;
        String listed = after.startsWith("等") ? AND_SO_ON.matcher(begun).replaceFirst("") : begun;
        int behind = overlap(listed, after, "");
        String ended = END.matcher(listed.substring(0, listed.length() - behind)).replaceAll("");
        return ended.isEmpty() ? plain : ended;
    }

    /** How long the words are with which the first ends and the second begins; single signs only where they are {@code linking} ones. */
    private static int overlap(String first, String second, String linking) {
        return IntStream.iterate(Math.min(first.length(), second.length()), length -> length > 0, length -> length - 1)
            .filter(length -> first.endsWith(second.substring(0, length)) && (length > 1 || linking.contains(second.substring(0, 1))))
            .filter(length -> !second.startsWith("是否", length - 1)).findFirst().orElse(0);
    }
}
