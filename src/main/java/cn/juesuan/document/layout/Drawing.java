package cn.juesuan.document.layout;

import cn.juesuan.account.Place;
import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.Typeface;
import java.util.List;
import java.util.Optional;

/** What charts are drawn with: a frame on a sheet, colours of an official document that differ in grey as well, and texts. */
record Drawing(Sheet sheet, Box frame, TextMeasure measure) {
    static final Colour AXIS = new Colour(0x8C8C8C);
    static final Colour GRID = new Colour(0xDEDEDE);
    static final double LABEL_SIZE = 10.5;

    private static final double THIN = 0.5;

    static Colour colour(int item) {
        return new Colour(Chart.colour(item));
    }

    /** Sets a label at {@code x}, which is its left edge, its middle or its right edge, with its middle at {@code y}. */
    void label(String text, double x, double y, Alignment alignment, double most, Optional<Place> place) {
        double own = width(text, LABEL_SIZE);
        double scale = Math.min(1, most / Math.max(1, own));
        double left = x - ParagraphStyling.shift(alignment, own * scale);
        sheet.add(new LaidText(text, left, y + 0.36 * LABEL_SIZE, Typeface.SONG, LABEL_SIZE, scale, 0, Colour.BLACK));
        place.ifPresent(from -> sheet.add(new LaidArea(new Box(left, y - LABEL_SIZE * 0.65,
            own * scale, LABEL_SIZE * 1.3), place, Optional.empty())));
    }

    double width(String text, double size) {
        return measure.em(Typeface.SONG, text) * size;
    }

    void fill(Box box, Colour colour) {
        sheet.add(new LaidShape(box, colour));
    }

    void fill(List<Point> corners, Colour colour) {
        sheet.add(new LaidShape(corners, colour));
    }

    void line(double fromX, double fromY, double toX, double toY) {
        sheet.add(new LaidLine(new Point(fromX, fromY), new Point(toX, toY), THIN, AXIS));
    }

    /** A line behind columns. */
    void gridLine(double x, double y, double width) {
        fill(new Box(x, y - THIN / 2, width, THIN), GRID);
    }

    void area(Box box, Place place) {
        sheet.add(new LaidArea(box, Optional.of(place), Optional.empty()));
    }
}
