package cn.juesuan.intake.pdf;

import cn.juesuan.intake.source.DocumentTable;
import java.util.ArrayList;
import java.util.List;

/** Finds tables that are only set in columns: lines one below another, most of them in several pieces, that share their columns. */
final class UnruledTables {
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    private final List<Block> blocks = new ArrayList<>();

    /** Lines that stand together: a table, or plain text. */
    record Block(List<PrintedRow> rows, boolean isTable) {
        /** Puts each piece into its column. */
        void fill(DocumentTable table) {
            List<double[]> columns = columns(rows);
            for (int row = 0; row < rows.size(); row++) {
                String[] texts = new String[columns.size()];
                for (PrintedRow.Piece piece : rows.get(row).pieces()) {
                    int column = column(columns, piece);
                    texts[column] = texts[column] == null ? piece.text() : texts[column] + piece.text();
                }
                for (int column = 0; column < texts.length; column++) {
                    if (texts[column] != null) {
                        table.add(row, column, 1, 1, texts[column]);
                    }
                }
            }
        }
    }

    UnruledTables(List<PrintedRow> rows) {
        List<PrintedRow> open = new ArrayList<>();
        for (PrintedRow row : rows) {
            boolean columns = row.pieces().size() >= COLUMNS || !open.isEmpty() && row.pieces().size() == COLUMNS - 1;
            if (!columns) {
                close(open);
                blocks.add(new Block(List.of(row), false));
            } else {
                open.add(row);
            }
        }
        close(open);
    }

    private void close(List<PrintedRow> open) {
        if (open.size() >= ROWS) {
            blocks.add(new Block(List.copyOf(open), true));
        } else {
            open.forEach(row -> blocks.add(new Block(List.of(row), false)));
        }
        open.clear();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Where pieces of any row stand above each other. */
    private static List<double[]> columns(List<PrintedRow> rows) {
        List<double[]> columns = new ArrayList<>();
        rows.stream().flatMap(row -> row.pieces().stream()).sorted((one, other) -> Double.compare(one.left(), other.left())).forEach(piece -> {
            double[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && piece.left() < last[1]) {
                last[1] = Math.max(last[1], piece.right());
            } else {
                columns.add(new double[] {piece.left(), piece.right()});
            }
        });
        return columns;
    }

    private static int column(List<double[]> columns, PrintedRow.Piece piece) {
        for (int i = columns.size() - 1; i > 0; i--) {
            if (piece.middle() >= columns.get(i)[0]) {
                return i;
            }
        }
        return 0;
    }
}
