package cn.juesuan.intake.pdf;

/**
 * A character as it stands on a page turned upright, in points from its top left corner.
 *
 * @param y      of its base line
 * @param height of its font
 */
record Glyph(String text, double x, double y, double width, double height) {
    double middle() {
        return x + width / 2;
    }

    /** About the middle of a letter, whatever hangs below the line. */
    double centre() {
        return y - height / 3;
    }

    /** Struck out: tracked changes that were printed, or a correction. */
    boolean isStruckBy(Ruling line) {
        return line.horizontal() && line.covers(middle()) && line.at() > y - height * 0.75 && line.at() < y - height * 0.1;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
