package cn.juesuan.intake.source;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers as a spreadsheet shows them. */
final class NumberFormats {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    NumberFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    String shown(double stored, int index, String format) {
        if (format.isEmpty() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return StoredNumber.exact(stored).toPlainString();
        }
        if (isLocalDate(index)) {
            return formatter.formatRawCellContents(stored, 14, "yyyy-m-d", from1904);
        }
        return formatter.formatRawCellContents(stored, index, format, from1904).strip();
    }

    /** Formats that a Chinese spreadsheet program knows by number only: all of them are dates. */
    private static boolean isLocalDate(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }
}
