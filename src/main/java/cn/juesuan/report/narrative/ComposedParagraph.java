package cn.juesuan.report.narrative;

import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.Paragraph;
import cn.juesuan.report.page.ParagraphStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph, heading or chart as it is printed.
 *
 * @param key      by which it is edited: 说明/五/各项/2010301
 * @param pieces   the text
 * @param standard the text by the edition's wording, where the user has rewritten it; otherwise the same
 * @param chart    a chart, whose caption is the text
 */
public record ComposedParagraph(String key, ParagraphStyle style, List<Piece> pieces, List<Piece> standard, Optional<Chart> chart) {
    public ComposedParagraph {
        pieces = List.copyOf(pieces);
        standard = List.copyOf(standard);
    }

    public String text() {
        return text(pieces);
    }

    /** The text of the pieces. */
    public static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Whether the user wrote it in other words. */
    public boolean isRewritten() {
        return !pieces.equals(standard);
    }

    /** The paragraph for the report. */
    public Paragraph paragraph() {
        return new Paragraph(style, pieces.stream().map(Piece::run).toList(), Optional.of(key), Optional.empty());
    }
}
