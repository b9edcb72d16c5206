package cn.juesuan.document.layout;

import cn.juesuan.report.page.Table;

/**
 * Brings a table onto pages, its head on every one of them. Rows stay whole, but for tall ones; the last rows stay with the notes under
 * the table where it says so.
 */
final class TableFlow implements Flowing {
    /** Rows at the end that stay together with the notes, so that these never stand alone on a page. */
    private static final int KEPT_ROWS = 2;
    /** Rows higher than this may be divided: about a quarter of a page, in points. */
    private static final double TALL = 180;
    /** Fewer lines of a divided row than these do not stand at the foot of a page. */
    private static final int FEWEST_LINES = 4;

    private final TableGrid grid;
    private final TableTexts texts;
    private PageFlow flow;
    private TableSegment segment;
    private double after;

    TableFlow(Table table, TextMeasure measure) {
        this.grid = new TableGrid(table, measure);
        this.texts = new TableTexts(grid);
    }

    @Override
    public double height() {
        return grid.height(0, grid.rows());
    }

    @Override
    public double beginning() {
        int head = grid.table().headRows();
        return grid.height(0, Math.min(head, grid.rows())) + (head < grid.rows() ? Math.min(TALL, grid.height(head)) : 0);
    }

    @Override
    public void place(PageFlow onto, double following) {
        flow = onto;
        after = following;
        segment = new TableSegment(flow.sheet(), grid);
        texts.begin(flow);
        for (int row = 0; row < grid.rows(); row++) {
            row(row);
        }
        finish();
    }

    private void row(int row) {
        double left = grid.height(row);
        while (!flow.fits(left + keptBelow(row)) && canTurn(row, left)) {
            double part = part(row, left);
            if (part > 0) {
                slice(row, part);
                left -= part;
            }
            turn();
        }
        slice(row, left);
    }

    /** Height of what must stand on the page of this row, below it. */
    private double keptBelow(int row) {
        boolean kept = grid.table().keepWithNext() && row >= grid.rows() - KEPT_ROWS
            && grid.height(row, grid.rows()) + after < flow.fullRoom() / 2;
        return kept ? grid.height(row + 1, grid.rows()) + after : 0;
    }

    /** The next page is of use where this one holds more than the head, or where what is left is too high for any page. */
    private boolean canTurn(int row, double left) {
        return row >= grid.table().headRows() && (hasBody() || !flow.fits(left) && part(row, left) > 0);
    }

    private boolean hasBody() {
        return segment.slices().stream().anyMatch(slice -> slice.row() >= grid.table().headRows()) || segment.slices().isEmpty() && !flow.atTop();
    }

    /** How much of a row stands on this page when it is divided here; 0 where it moves to the next page whole. */
    private double part(int row, double left) {
        boolean whole = flow.fits(left) || grid.height(row) <= TALL && hasBody();
        double line = grid.lineHeight();
        double part = Math.min(Math.floor(flow.room() / line), Math.floor((left - 2 * line) / line)) * line;
        return whole || part < FEWEST_LINES * line ? 0 : part;
    }

    private void slice(int row, double height) {
        segment.add(new TableSegment.Slice(row, flow.y(), height));
        flow.take(height);
    }

    private void turn() {
        finish();
        flow.turn();
        segment = new TableSegment(flow.sheet(), grid);
        double head = grid.height(0, grid.table().headRows());
        for (int row = 0; row < grid.table().headRows() && head < flow.fullRoom() / 2; row++) {
            slice(row, grid.height(row));
        }
    }

    private void finish() {
        if (!segment.slices().isEmpty()) {
            new TableBorders(grid, segment).draw();
            texts.place(segment);
        }
    }
}
