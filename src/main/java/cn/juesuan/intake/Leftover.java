package cn.juesuan.intake;

import java.util.List;

/**
 * Figures of a file that were not read.
 *
 * @param place   file and sheet, or where in the sheet a table begins
 * @param why     a clause for the user
 * @param stops   whether they must not be lost in silence
 * @param figures cell by cell
 */
public record Leftover(String place, String why, boolean stops, List<Figure> figures) {
    /** One figure: where in its sheet, and as shown. */
    public record Figure(String cell, String value) {
    }

    public Leftover {
        figures = List.copyOf(figures);
    }
}
