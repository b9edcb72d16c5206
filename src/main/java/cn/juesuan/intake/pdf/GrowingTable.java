package cn.juesuan.intake.pdf;

import cn.juesuan.intake.source.DocumentTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A ruled table over one or more pages: its pieces have the same columns; a head that is repeated counts once. */
final class GrowingTable {
    private static final double NEAR = 4;

    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(PageMarks page, RuledTable table) {
        String text(RuledTable.Box box) {
            return GlyphText.of(page.glyphs().stream().filter(box::holds).toList());
        }

        /** The texts of a row, cell by cell. */
        List<String> row(int row) {
            return table.boxes().stream().filter(box -> box.row() == row).map(this::text).toList();
        }
    }

    GrowingTable(PageMarks page, RuledTable table) {
        add(page, table);
    }

    void add(PageMarks page, RuledTable table) {
        pieces.add(new Piece(page, table));
    }

    /** Whether a table on a page can be the rest of this one. */
    boolean takes(PageMarks page, RuledTable table) {
        Piece last = pieces.get(pieces.size() - 1);
        double[] one = last.table().columns();
        double[] other = table.columns();
        boolean next = page.number() == last.page().number() + 1 && last.table().bottom() > last.page().height() / 2;
        boolean edges = Math.abs(one[0] - other[0]) < NEAR && Math.abs(one[one.length - 1] - other[other.length - 1]) < NEAR;
        return next && edges && (within(one, other) || within(other, one));
    }

    private static boolean within(double[] few, double[] many) {
        for (double place : few) {
            boolean found = false;
            for (double each : many) {
                found |= Math.abs(place - each) < NEAR;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    void fill(DocumentTable into) {
        List<Double> columns = columns();
        int top = 0;
        for (Piece piece : pieces) {
            int skipped = piece == pieces.get(0) ? 0 : repeated(piece);
            for (RuledTable.Box box : piece.table().boxes()) {
                if (box.row() >= skipped) {
                    int column = index(columns, box.left());
                    into.add(top + box.row() - skipped, column, box.rows(), Math.max(1, index(columns, box.right()) - column), piece.text(box));
                }
            }
            top += piece.table().rowCount() - skipped;
        }
    }

    /** How many rows at its top say what the first rows of the table say. */
    private int repeated(Piece piece) {
        int rows = 0;
        while (rows < piece.table().rowCount() && rows < pieces.get(0).table().rowCount() && !piece.row(rows).isEmpty() && piece.row(rows).equals(pieces.get(0).row(rows))) {
            rows++;
        }
        return rows;
    }

    private List<Double> columns() {
        TreeSet<Double> places = new TreeSet<>();
        pieces.forEach(piece -> {
            for (double place : piece.table().columns()) {
                places.add(place);
            }
        });
        List<Double> apart = new ArrayList<>();
        places.forEach(place -> {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        });
        return apart;
    }

    private static int index(List<Double> columns, double place) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            best = Math.abs(columns.get(i) - place) < Math.abs(columns.get(best) - place) ? i : best;
        }
        return best;
    }
}
