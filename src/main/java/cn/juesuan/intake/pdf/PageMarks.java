package cn.juesuan.intake.pdf;

import java.util.List;

/**
 * What stands on a page, turned so that its text is upright.
 *
 * @param images how many pictures it has
 */
record PageMarks(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, int images) {
    boolean isPicture() {
        return images > 0 && glyphs.stream().allMatch(Glyph::isBlank);
    }
}
