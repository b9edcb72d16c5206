package cn.juesuan.report.narrative;

import java.util.regex.Pattern;

/** Brings what a person wrote into the middle of a sentence. */
final class UserText {
    /** How people begin a reason although the sentence already does. */
    private static final Pattern BEGINNING = Pattern.compile("^(主要)?(原因)?(是由于|是因为|是|为|：|:)\\s*(?=.)");
    private static final Pattern REASON = Pattern.compile("^主要|^原因");
    private static final Pattern END = Pattern.compile("[。．.；;，,、\\s]+$");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    private UserText() {
    }

    /** Without line breaks, without a second “主要是” and without the full stop that the sentence has of its own. */
    static String inline(String text) {
        String oneLine = LINE_BREAK.matcher(text.strip()).replaceAll("");
        String begun = REASON.matcher(oneLine).find() ? BEGINNING.matcher(oneLine).replaceFirst("") : oneLine;
        return END.matcher(begun).replaceAll("");
    }
}
