package cn.juesuan.ui.grid;

import java.util.stream.IntStream;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Sizes of all parts of a form in pixels, for a font and a width. The form takes the width there is, between a least
 * width at which captions can still be read and a greatest one at which rows can still be followed by eye. A column whose figures need
 * more than its share of that gets it.
 */
record GridMetrics(Tracks columns, Tracks headRows, Tracks rows, int frozenColumns) {
    private static final double LEAST_EM_PER_MM = 0.25;
    private static final double GREATEST_EM_PER_MM = 0.5;
    private static final double ROW_EMS = 1.8;
    private static final double FURTHER_LINE_EMS = 1.4;
    private static final double CAPTION_PADDING_EMS = 0.8;
    /** The line right of a cell, and the rounding of an edge to a whole pixel. */
    private static final double LINE = 2;
    /** Frozen columns may take up this much of the width; more would leave no room to scroll in. */
    private static final double FROZEN_SHARE = 0.6;

    static GridMetrics of(GridModel model, Font font, double width) {
        double em = font.getSize();
        double printed = IntStream.range(0, model.columnCount()).mapToDouble(model::columnWidth).sum();
        double fitting = printed == 0 ? 0 : (width - 1) / printed;
        double scale = Math.max(LEAST_EM_PER_MM * em, Math.min(fitting, GREATEST_EM_PER_MM * em));
        Tracks columns = columns(model, scale, font);
        Tracks rows = Tracks.of(model.rowCount(), row -> em * (ROW_EMS + (model.lines(row, scale / em) - 1) * FURTHER_LINE_EMS));
        return new GridMetrics(columns, headRows(model, columns, font), rows, frozen(model, columns, width));
    }

    private static Tracks columns(GridModel model, double scale, Font font) {
        double[] widths = IntStream.range(0, model.columnCount()).mapToDouble(column -> model.columnWidth(column) * scale).toArray();
        for (GridModel.WideFigure figure : model.widestFigures()) {
            double given = IntStream.rangeClosed(figure.firstColumn(), figure.lastColumn()).mapToDouble(column -> widths[column]).sum();
            widths[figure.lastColumn()] += Math.max(0, Math.ceil(width(figure.text(), font) - given));
        }
        return Tracks.of(widths.length, column -> widths[column]);
    }

    /** What a figure takes with the space around it and the line beside it. */
    private static double width(String figure, Font font) {
        Text text = new Text(figure);
        text.setFont(font);
        return text.getLayoutBounds().getWidth() + CAPTION_PADDING_EMS * font.getSize() + LINE;
    }

    private static int frozen(GridModel model, Tracks columns, double width) {
        int frozen = Math.min(model.frozenColumns(), model.columnCount());
        return columns.start(frozen) > width * FROZEN_SHARE ? 0 : frozen;
    }

    /** Head rows are as high as their captions need; a merged caption stretches the last row it reaches. */
    private static Tracks headRows(GridModel model, Tracks columns, Font font) {
        double[] heights = new double[model.headRowCount()];
        java.util.Arrays.fill(heights, Math.ceil(ROW_EMS * font.getSize()));
        for (int row = 0; row < heights.length; row++) {
            for (int column = 0; column < columns.count(); column++) {
                stretch(heights, row, column, model.headCell(row, column), columns, font);
            }
        }
        return Tracks.of(heights.length, row -> heights[row]);
    }

    private static void stretch(double[] heights, int row, int column, GridCell cell, Tracks columns, Font font) {
        if (cell.isCovered()) {
            return;
        }
        int last = Math.min(row + cell.rowSpan(), heights.length) - 1;
        double width = columns.end(column + cell.columnSpan() - 1) - columns.start(column);
        double given = IntStream.range(row, last).mapToDouble(index -> heights[index]).sum();
        double needed = height(cell.text(), width - CAPTION_PADDING_EMS * font.getSize(), font) + CAPTION_PADDING_EMS * font.getSize();
        heights[last] = Math.max(heights[last], Math.ceil(needed - given));
    }

    private static double height(String caption, double width, Font font) {
        Text text = new Text(caption);
        text.setFont(font);
        text.setWrappingWidth(Math.max(1, width));
        return text.getLayoutBounds().getHeight();
    }

    double frozenWidth() {
        return columns.start(frozenColumns);
    }
}
