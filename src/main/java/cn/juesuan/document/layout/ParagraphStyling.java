package cn.juesuan.document.layout;

import cn.juesuan.edition.table.Alignment;
import cn.juesuan.report.page.ParagraphStyle;

/** The measures of a style in points. */
record ParagraphStyling(ParagraphStyle style) {
    /** From the middle of a line down to its baseline, in em: Chinese characters stand in the middle. */
    private static final double BASELINE = 0.36;

    static double baseline(double top, double lineHeight, double size) {
        return top + lineHeight / 2 + BASELINE * size;
    }

    double size() {
        return style.halfPoints() / 2.0;
    }

    double lineHeight() {
        return style.lineHeight() / Sheet.TWIPS;
    }

    double indent() {
        return style.indent() * size();
    }

    /** By how much a line is moved to the right within {@code room} to spare. */
    static double shift(Alignment alignment, double room) {
        return switch (alignment) {
            case LEFT -> 0;
            case CENTER -> room / 2;
            case RIGHT -> room;
        };
    }
}
