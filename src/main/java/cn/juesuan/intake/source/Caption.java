package cn.juesuan.intake.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A caption as printed, and as it is compared.
 *
 * @param text  as printed
 * @param plain letters and digits only: no spaces, line breaks, brackets or punctuation
 * @param loose also without a leading numeral (一、) or 其中：, and without what stands in brackets
 */
public record Caption(String text, String plain, String loose) {
    private static final Pattern LEADING = Pattern.compile("^(?:其中[:、,\\s]*|[一二三四五六七八九十]+[、.,:\\s]\\s*|\\([一二三四五六七八九十\\d]+\\)|\\d+[、.]\\s*)++");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^】]*】");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    public static Caption of(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String plain = lettersOnly(normal);
        String bare = BRACKETED.matcher(LEADING.matcher(normal).replaceFirst("")).replaceAll("");
        String loose = lettersOnly(bare);
        return new Caption(text, plain, loose.isEmpty() ? plain : loose);
    }

    private static String lettersOnly(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The same words, whatever the spaces and punctuation. */
    public boolean equalsPlainly(Caption other) {
        return !plain.isEmpty() && plain.equals(other.plain);
    }

    /** The same words but for numerals and bracketed additions. */
    public boolean equalsLoosely(Caption other) {
        return !loose.isEmpty() && loose.equals(other.loose);
    }

    public Caption and(Caption next) {
        return of(text + next.text);
    }

    /** On one line, as it would be printed without the narrow cell. */
    public String onOneLine() {
        return LINE_BREAKS.matcher(text.strip()).replaceAll("");
    }
}
