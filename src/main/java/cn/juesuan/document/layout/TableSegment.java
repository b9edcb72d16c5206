package cn.juesuan.document.layout;

import java.util.ArrayList;
import java.util.List;

/** The part of a table that stands on one page. */
final class TableSegment {
    /** A row or a part of one; {@code top} from the upper edge of the page. */
    record Slice(int row, double top, double height) {
        double bottom() {
            return top + height;
        }
    }

    private final Sheet sheet;
    private final double left;
    private final List<Slice> slices = new ArrayList<>();

    TableSegment(Sheet sheet, TableGrid grid) {
        this.sheet = sheet;
        this.left = sheet.left() + (sheet.bodyWidth() - grid.x(grid.columns())) / 2;
    }

    void add(Slice slice) {
        slices.add(slice);
    }

    List<Slice> slices() {
        return slices;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Left edge of the table. */
    double left() {
        return left;
    }
}
