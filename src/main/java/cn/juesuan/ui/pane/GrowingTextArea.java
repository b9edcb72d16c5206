package cn.juesuan.ui.pane;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A text area as high as its text. */
public final class GrowingTextArea extends TextArea {
    /** What stands around the text: padding of the content and the border. */
    private static final double AROUND_WIDTH = 24;
    private static final double AROUND_HEIGHT = 15;
    private static final double LEAST_WIDTH = 80;

    private final Text measure = new Text();
    private final int leastRows;

    public GrowingTextArea(int leastRows) {
        this.leastRows = leastRows;
        getStyleClass().add("growing");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        measure.fontProperty().bind(fontProperty());
        textProperty().addListener((text, before, now) -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wrapping = Math.max(LEAST_WIDTH, (width < 0 ? getWidth() : width) - AROUND_WIDTH);
        return Math.ceil(Math.max(heightOf("\n".repeat(leastRows - 1) + "字", wrapping), heightOf(getText(), wrapping))) + AROUND_HEIGHT;
    }

    /** The line that a last line end begins counts too. */
    private double heightOf(String text, double width) {
        measure.setWrappingWidth(width);
        measure.setText(text.isEmpty() || text.endsWith("\n") ? text + "字" : text);
        return measure.getLayoutBounds().getHeight();
    }
}
