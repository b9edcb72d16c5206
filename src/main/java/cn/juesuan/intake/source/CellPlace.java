package cn.juesuan.intake.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** Where a cell stands, from 0, as the files write it: C8, or $C$8. */
record CellPlace(int row, int column) {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");

    /** @throws Unreadable when it is no place in a sheet, such as #REF! */
    static CellPlace of(String reference, SheetBuilder sheet) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw sheet.contradictory("单元格的位置写作“%s”".formatted(reference.length() > 20 ? reference.substring(0, 20) + "…" : reference));
        }
        return new CellPlace(Integer.parseInt(parts.group(2)) - 1, CellReference.convertColStringToIndex(parts.group(1)));
    }

    /** An area such as A1:C3. */
    static MergedArea area(String reference, SheetBuilder sheet) {
        String[] ends = String.valueOf(reference).split(":", -1);
        CellPlace first = of(ends[0], sheet);
        CellPlace last = of(ends[ends.length - 1], sheet);
        return new MergedArea(Math.min(first.row(), last.row()), Math.min(first.column(), last.column()), Math.max(first.row(), last.row()),
            Math.max(first.column(), last.column()));
    }
}
