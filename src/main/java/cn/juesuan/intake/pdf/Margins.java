package cn.juesuan.intake.pdf;

import java.util.List;

/** Tells whether a line of running text goes on with the one before: that one was full, and this one is not set in. */
final class Margins {
    private static final double CHARACTER = 12;

    private double left;
    private double right;
    private boolean full;
    private int page;

    /** Looks at the free lines of the next page. */
    void page(List<PrintedRow> rows) {
        left = rows.stream().mapToDouble(row -> row.pieces().get(0).left()).min().orElse(0);
        right = rows.stream().mapToDouble(row -> row.pieces().get(row.pieces().size() - 1).right()).max().orElse(0);
    }

    /** Asked for every line, in order. */
    boolean goesOn(int number, PrintedRow row) {
        boolean next = full && number <= page + 1 && row.pieces().get(0).left() < left + CHARACTER;
        full = row.pieces().get(row.pieces().size() - 1).right() > right - CHARACTER * 1.6;
        page = number;
        return next;
    }
}
