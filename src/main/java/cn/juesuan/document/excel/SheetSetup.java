package cn.juesuan.document.excel;

import java.util.List;

/**
 * How a sheet is seen and printed.
 *
 * @param name       on its tab
 * @param widths     of the columns, in points; 0 for a column that is hidden
 * @param headRows   rows that stay in sight and are repeated on every printed page; 0 for none
 * @param headColumns columns that stay in sight
 * @param pagesHigh  how many pages it is printed on; 0 for as many as it takes
 */
record SheetSetup(String name, List<Double> widths, int headRows, int headColumns, boolean landscape, int pagesHigh) {
    SheetSetup {
        widths = List.copyOf(widths);
    }

    /** The name as formulas and other names refer to it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }
}
