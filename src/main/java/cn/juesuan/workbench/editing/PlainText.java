package cn.juesuan.workbench.editing;

import java.util.regex.Pattern;

/**
 * Text as it is typed or pasted from a word processor, brought to plain lines: one kind of line end, ordinary blanks, nothing that cannot be
 * seen, no blanks at the ends of lines, no empty lines at either end.
 */
public final class PlainText {
    /** A word processor's line ends: its soft line break and page break among them. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F]");
    /** Zero-width and direction marks, control characters, placeholders of pasted objects, code points that are none, halves of pairs. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u00AD\\u061C\\u180E\\u200B-\\u200F]"
        + "|[\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]|[\\uFFF9-\\uFFFC\\uFFFE\\uFFFF]|\\p{Cs}");
    private static final Pattern TRAILING = Pattern.compile("[ \\u3000]+(?=\\n|\\z)");
    private static final Pattern EMPTY_ENDS = Pattern.compile("\\A(?:[ \\u3000]*\\n)+|\\n+\\z");

    private PlainText() {
    }

    public static String of(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        String visible = INVISIBLE.matcher(BLANK.matcher(lines).replaceAll(" ")).replaceAll("");
        return EMPTY_ENDS.matcher(TRAILING.matcher(visible).replaceAll("")).replaceAll("");
    }

    /** The same with tabs kept, which part the cells of a table that was pasted; blank cells at the end of a row stay. */
    static String withTables(String text) {
        String[] pieces = LINE_END.matcher(text).replaceAll("\n").split("\t", -1);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < pieces.length; i++) {
            whole.append(i == 0 ? "" : "\t").append(INVISIBLE.matcher(BLANK.matcher(pieces[i]).replaceAll(" ")).replaceAll(""));
        }
        return EMPTY_ENDS.matcher(TRAILING.matcher(whole).replaceAll("")).replaceAll("");
    }

    /** The same on one line, without blanks at its ends. */
    static String oneLine(String text) {
        return of(text).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
