package cn.juesuan.intake.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a spreadsheet shows them. */
final class NumberFormats {
    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** Room as wide as a character, fillers, colours and conditions. */
    private static final Pattern PADDING = Pattern.compile("_.|\\*.|\\[[^]]*]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");

    /** 年, 月 and 日 in quotes: the formatter would print the quotes of a date format. */
    private static final Pattern QUOTED_HAN = Pattern.compile("\"(\\p{IsHan}+)\"");

    /** No spreadsheet program writes a longer one; on such a format the formatter would run for minutes, or out of stack. */
    private static final int LONGEST = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    String shown(double stored, int index, String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return StoredNumber.exact(stored).toPlainString();
        }
        if (format.length() > LONGEST) {
            return "（数字格式有 %d 个字符，看不出怎样显示）".formatted(format.length());
        }
        Optional<String> words = wordsInstead(stored, format);
        if (words.isPresent()) {
            return words.get();
        }
        if (isLocalDate(index)) {
            return formatter.formatRawCellContents(stored, 14, "yyyy-m-d", from1904);
        }
        String plain = DateUtil.isADateFormat(index, format) ? QUOTED_HAN.matcher(format).replaceAll("$1") : format;
        return formatter.formatRawCellContents(stored, index, plain, from1904).strip();
    }

    /**
     * What is shown where the section of the format for this sign prints no digits: nothing, as zeros in #,##0.00;-#,##0.00; or a dash, as
     * those of the accounting formats.
     */
    private static Optional<String> wordsInstead(double stored, String format) {
        String[] sections = OUTSIDE_QUOTES.split(format, -1);
        int section = stored > 0 ? 0 : stored < 0 ? 1 : 2;
        if (sections.length <= Math.max(1, section)) {
            return Optional.empty();
        }
        String padless = PADDING.matcher(sections[section]).replaceAll("");
        boolean digits = QUOTED.matcher(padless).replaceAll("").matches(stored == 0 ? ".*0.*" : "(?i).*[0#?dymhs].*");
        return digits || padless.contains("General") ? Optional.empty()
            : Optional.of(padless.replaceAll("[\"\\\\#?]", "").strip());
    }

    /** Formats that a Chinese spreadsheet program knows by number only: all of them are dates. */
    private static boolean isLocalDate(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }
}
