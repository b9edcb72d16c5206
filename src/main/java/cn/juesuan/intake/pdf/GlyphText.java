package cn.juesuan.intake.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in a cell. */
final class GlyphText {
    private GlyphText() {
    }

    /** Lines in a cell are one text: a figure or a word was broken, not ended. */
    static String of(List<Glyph> glyphs) {
        return PrintedRow.of(glyphs).stream().map(row -> row.text().replace('\t', ' ')).collect(Collectors.joining());
    }
}
