package cn.juesuan.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Characters that stand on one line, left to right, in pieces with wide gaps between them.
 *
 * @param y      of the base line
 * @param glyphs the characters, left to right
 */
record PrintedRow(double y, List<Piece> pieces, List<Glyph> glyphs) {
    private static final double WIDE = 1.6;
    private static final double NARROW = 0.7;
    private static final double CLOSE = 0.2;

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
        return new PrintedRow(sorted.get(0).y(), pieces, sorted);
    }

    /** The same line cut wherever there is more room than between words. */
    List<Piece> cells() {
        return cut(NARROW);
    }

    /** Cut finely: captions of narrow columns stand close to each other. */
    List<Piece> captions() {
        return cut(CLOSE);
    }

    private List<Piece> cut(double room) {
        List<Piece> cells = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            Glyph last = open.isEmpty() ? glyph : open.get(open.size() - 1);
            if (glyph.x() - last.x() - last.width() > glyph.height() * room) {
                cells.add(piece(open));
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        cells.add(piece(open));
        return cells;
    }

    private static Piece piece(List<Glyph> glyphs) {
        Glyph last = glyphs.get(glyphs.size() - 1);
        return new Piece(glyphs.get(0).x(), last.x() + last.width(), glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    /** The line with tabs in its wide gaps. */
    String text() {
        return String.join("\t", pieces.stream().map(Piece::text).toList());
    }
}
