package cn.juesuan.report.figure;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts in place of the names in braces of a key or caption. */
public final class Names {
    /** A name in braces. */
    public static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    private Names() {
    }

    /** {@code template} with every known name filled in; others stay as they stand. */
    public static String fill(String template, Map<String, String> texts) {
        return template.indexOf('{') < 0 ? template : NAME.matcher(template).replaceAll(name ->
            Matcher.quoteReplacement(texts.getOrDefault(name.group(1), name.group())));
    }
}
