package cn.juesuan.intake.pdf;

import cn.juesuan.intake.source.DocumentTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds tables that are only set in columns: lines one below another, most of them with figures in several places, that share their columns. */
final class UnruledTables {
    private static final int ROWS = 4;
    private static final int FIGURES = 2;
    private static final int BETWEEN = 2;
    private static final int HEAD = 3;
    private static final double RIVER = 2;
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?%?|[-—–]");

    private final List<Block> blocks = new ArrayList<>();

    /** Lines that stand together: a table, or plain text. */
    record Block(List<PrintedRow> rows, boolean isTable) {
        private static PrintedRow.Piece piece(Glyph glyph) {
            return new PrintedRow.Piece(glyph.x(), glyph.x() + glyph.width(), glyph.text());
        }

        /** Puts each character into its column, captions as a whole. */
        void fill(DocumentTable table) {
            List<Double> borders = borders(rows.stream().filter(UnruledTables::hasFigures).toList());
            for (int row = 0; row < rows.size(); row++) {
                List<PrintedRow.Piece> pieces = hasFigures(rows.get(row)) ? rows.get(row).glyphs().stream().map(Block::piece).toList() : rows.get(row).captions();
                for (int column = 0; column <= borders.size(); column++) {
                    double left = column == 0 ? Double.NEGATIVE_INFINITY : borders.get(column - 1);
                    double right = column == borders.size() ? Double.POSITIVE_INFINITY : borders.get(column);
                    String text = pieces.stream().filter(piece -> left <= piece.middle() && piece.middle() < right).map(PrintedRow.Piece::text).collect(Collectors.joining());
                    if (!text.isEmpty()) {
                        table.add(row, column, 1, 1, text);
                    }
                }
            }
        }
    }

    UnruledTables(List<PrintedRow> rows) {
        int next = 0;
        while (next < rows.size()) {
            int last = end(rows, next);
            if (last < 0) {
                blocks.add(new Block(List.of(rows.get(next++)), false));
            } else {
                int first = head();
                List<PrintedRow> table = new ArrayList<>();
                while (blocks.size() > first) {
                    table.add(0, blocks.remove(blocks.size() - 1).rows().get(0));
                }
                table.addAll(rows.subList(next, last + 1));
                blocks.add(new Block(table, true));
                next = last + 1;
            }
        }
    }

    /** The last row of a table whose first row with figures is at {@code from}; -1 when none begins there. */
    private static int end(List<PrintedRow> rows, int from) {
        int figures = 0;
        int last = -1;
        for (int i = from; i < rows.size() && i - Math.max(last, from) <= BETWEEN; i++) {
            if (hasFigures(rows.get(i))) {
                figures++;
                last = i;
            }
        }
        return hasFigures(rows.get(from)) && figures >= ROWS ? last : -1;
    }

    /** Where the lines over a table begin that are its head: in several pieces, and no heading with a colon. */
    private int head() {
        int first = blocks.size();
        for (int i = 1; i <= HEAD && first - 1 >= 0 && !blocks.get(first - 1).isTable(); i++) {
            PrintedRow row = blocks.get(first - 1).rows().get(0);
            boolean part = row.cells().size() > 1 && !row.text().contains("：") && !row.text().contains(":");
            if (!part) {
                break;
            }
            first--;
        }
        return first;
    }

    private static boolean hasFigures(PrintedRow row) {
        return row.cells().size() > FIGURES && row.cells().stream().filter(cell -> FIGURE.matcher(cell.text().strip()).matches()).count() >= FIGURES;
    }

    List<Block> blocks() {
        return blocks;
    }

    /**
     * The middles of the strips in which no row has a character. A number set in the middle of its column and amounts set to its right make one column:
     * no row has both.
     */
    private static List<Double> borders(List<PrintedRow> rows) {
        List<Glyph> glyphs = rows.stream().flatMap(row -> row.glyphs().stream()).sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<Double> strips = new ArrayList<>();
        double right = glyphs.isEmpty() ? 0 : glyphs.get(0).x();
        for (Glyph glyph : glyphs) {
            if (glyph.x() - right > RIVER) {
                strips.add((glyph.x() + right) / 2);
            }
            right = Math.max(right, glyph.x() + glyph.width());
        }
        List<Double> borders = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            double from = borders.isEmpty() ? Double.NEGATIVE_INFINITY : borders.get(borders.size() - 1);
            double to = i + 1 < strips.size() ? strips.get(i + 1) : Double.POSITIVE_INFINITY;
            double strip = strips.get(i);
            if (rows.stream().anyMatch(row -> holds(row, from, strip) && holds(row, strip, to))) {
                borders.add(strip);
            }
        }
        return borders;
    }

    private static boolean holds(PrintedRow row, double from, double to) {
        return row.glyphs().stream().anyMatch(glyph -> from <= glyph.middle() && glyph.middle() < to);
    }
}
