package cn.juesuan.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Characters that stand on one line, left to right, in pieces with wide gaps between them.
 *
 * @param y of the base line
 */
record PrintedRow(double y, List<Piece> pieces) {
    private static final double WIDE = 1.6;

    /** Characters without a wide gap. */
    record Piece(double left, double right, String text) {
        double middle() {
            return (left + right) / 2;
        }
    }

    /** All lines that characters make, top to bottom. */
    static List<PrintedRow> of(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream().filter(glyph -> !glyph.isBlank()).sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<PrintedRow> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.get(0).y() > Math.max(2, row.get(0).height() * 0.5)) {
                rows.add(row(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static PrintedRow row(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double left = sorted.get(0).x();
        Glyph before = sorted.get(0);
        for (Glyph glyph : sorted) {
            double gap = glyph.x() - before.x() - before.width();
            boolean twice = glyph != before && glyph.text().equals(before.text()) && Math.abs(glyph.x() - before.x()) < before.width() * 0.3;
            if (twice) {
                continue;
            }
            if (gap > glyph.height() * WIDE) {
                pieces.add(new Piece(left, before.x() + before.width(), text.toString()));
                text.setLength(0);
                left = glyph.x();
            } else if (gap > glyph.height() * 0.3) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        pieces.add(new Piece(left, before.x() + before.width(), text.toString()));
        return new PrintedRow(sorted.get(0).y(), pieces);
    }

    /** The line with tabs in its wide gaps. */
    String text() {
        return String.join("\t", pieces.stream().map(Piece::text).toList());
    }
}
