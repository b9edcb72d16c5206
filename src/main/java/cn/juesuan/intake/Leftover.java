package cn.juesuan.intake;

import java.util.List;
import java.util.stream.Stream;

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

    /** Both, left over for one reason at one place: what may not be lost of the one may not be lost with the other. */
    Leftover and(Leftover more) {
        return new Leftover(place, why, stops || more.stops, Stream.concat(figures.stream(), more.figures.stream()).toList());
    }

    public Leftover {
        figures = List.copyOf(figures);
    }
}
