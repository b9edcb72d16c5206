package cn.juesuan.intake.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers as a spreadsheet shows them. */
final class NumberFormats {
    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    String shown(double stored, int index, String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return StoredNumber.exact(stored).toPlainString();
        }
        if (showsNothing(stored, format)) {
            return "";
        }
        if (isLocalDate(index)) {
            return formatter.formatRawCellContents(stored, 14, "yyyy-m-d", from1904);
        }
        return formatter.formatRawCellContents(stored, index, format, from1904).strip();
    }

    /** Whether the section of the format for this sign is empty, as in #,##0.00;-#,##0.00; where zeros are not shown. */
    private static boolean showsNothing(double stored, String format) {
        String[] sections = OUTSIDE_QUOTES.split(format, -1);
        int section = stored > 0 ? 0 : stored < 0 ? 1 : 2;
        return sections.length > Math.max(1, section) && sections[section].isBlank();
    }

    /** Formats that a Chinese spreadsheet program knows by number only: all of them are dates. */
    private static boolean isLocalDate(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }
}
