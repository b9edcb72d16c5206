package cn.juesuan.intake.head;

import cn.juesuan.edition.Edition;
import cn.juesuan.intake.source.Caption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words an edition puts into its captions, and the words a file prints in their place. */
public final class EditionWords {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]+)}");
    private final Map<String, String> words;

    public EditionWords(Edition edition) {
        words = edition.words();
    }

    /** {@code template} with the edition's own words. */
    public String in(String template) {
        return WORD.matcher(template).replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), match.group())));
    }

    /** The only word of {@code template}, where there is exactly one. */
    public Optional<String> wordIn(String template) {
        Matcher match = WORD.matcher(template);
        if (!match.find()) {
            return Optional.empty();
        }
        String word = match.group(1);
        return match.find() || !words.containsKey(word) ? Optional.empty() : Optional.of(word);
    }

    /** Notes in {@code learned} what is printed in place of the word of {@code template}, where it differs from the edition. */
    public void learn(String template, Caption printed, Map<String, String> learned) {
        Optional<String> word = wordIn(template);
        if (word.isEmpty() || printed.isEmpty()) {
            return;
        }
        String before = template.substring(0, template.indexOf('{'));
        String after = template.substring(template.indexOf('}') + 1);
        String text = printed.onOneLine();
        if (text.length() < before.length() + after.length() || !text.startsWith(before) || !text.endsWith(after)) {
            return;
        }
        String value = text.substring(before.length(), text.length() - after.length());
        if (!value.equals(words.get(word.get()))) {
            learned.putIfAbsent(word.get(), value);
        }
    }
}
