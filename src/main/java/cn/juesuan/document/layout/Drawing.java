package cn.juesuan.document.layout;

import cn.juesuan.form.Alignment;
import cn.juesuan.report.page.Spot;
import cn.juesuan.report.page.Typeface;
import java.util.List;
import java.util.Optional;

/** What charts are drawn with: a frame on a sheet, colours of an official document that differ in grey as well, and texts. */
record Drawing(Sheet sheet, Box frame, TextMeasure measure) {
    static final Colour AXIS = new Colour(0x8C8C8C);
    static final Colour GRID = new Colour(0xDEDEDE);
    static final double TITLE_SIZE = 12;
    static final double LABEL_SIZE = 10.5;

    private static final double THIN = 0.5;
    private static final List<Colour> PALETTE = List.of(new Colour(0x4472C4), new Colour(0xED9B40), new Colour(0x2F7F6E), new Colour(0xB7C9E8),
        new Colour(0x8B4A5E), new Colour(0xD9D27A), new Colour(0x5B6C87), new Colour(0xA5D0C0), new Colour(0x264478), new Colour(0xC9B8D9));

    static Colour colour(int item) {
        return PALETTE.get(item % PALETTE.size());
    }

    /** Sets the title of the chart in the middle above it and gives the frame that is left. */
    Box titled(String title) {
        if (title.isBlank()) {
            return frame;
        }
        double height = TITLE_SIZE * 2;
        double scale = Math.min(1, frame.width() / Math.max(1, width(title, TITLE_SIZE)));
        double x = frame.x() + (frame.width() - width(title, TITLE_SIZE) * scale) / 2;
        sheet.add(new LaidText(title, x, ParagraphStyling.baseline(frame.y(), height, TITLE_SIZE),
            Typeface.HEI, TITLE_SIZE, scale, 0, Colour.BLACK));
        return new Box(frame.x(), frame.y() + height, frame.width(), frame.height() - height);
    }

    /** Sets a label at {@code x}, which is its left edge, its middle or its right edge, with its middle at {@code y}. */
    void label(String text, double x, double y, Alignment alignment, double most, Optional<Spot> spot) {
        double own = width(text, LABEL_SIZE);
        double scale = Math.min(1, most / Math.max(1, own));
        double left = x - ParagraphStyling.shift(alignment, own * scale);
        sheet.add(new LaidText(text, left, y + 0.36 * LABEL_SIZE, Typeface.SONG, LABEL_SIZE, scale, 0, Colour.BLACK));
        spot.ifPresent(from -> sheet.add(new LaidArea(new Box(left, y - LABEL_SIZE * 0.65,
            own * scale, LABEL_SIZE * 1.3), spot, Optional.empty())));
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

    void area(Box box, Spot spot) {
        sheet.add(new LaidArea(box, Optional.of(spot), Optional.empty()));
    }
}
