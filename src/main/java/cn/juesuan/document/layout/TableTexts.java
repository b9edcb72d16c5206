package cn.juesuan.document.layout;

import cn.juesuan.report.page.Table;
import cn.juesuan.report.page.TableCell;
import cn.juesuan.report.page.TextFlow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the texts of a table, page by page. A text that does not fit into the part of its cell on one page goes on in the next part; a
 * caption stands whole in every part that holds it.
 */
final class TableTexts {
    private static final double TOLERANCE = 0.01;

    private final TableGrid grid;
    /** How many lines of each cell are set. */
    private final int[] set;
    /** Height of the parts of each cell that stand on the pages so far. */
    private final double[] used;
    private final LaidElement[] elements;
    /** Which cells have been set as a whole. */
    private final boolean[] told;

    TableTexts(TableGrid grid) {
        this.grid = grid;
        this.set = new int[grid.table().cells().size()];
        this.used = new double[set.length];
        this.elements = new LaidElement[set.length];
        this.told = new boolean[set.length];
    }

    /** Names the table and its cells, row by row, so that they are read in this order; positions without a cell are empty ones. */
    void begin(PageFlow flow) {
        LaidElement table = flow.begin(LaidElement.of(LaidElement.Kind.TABLE));
        for (int row = 0; row < grid.rows(); row++) {
            LaidElement line = flow.begin(table.child(LaidElement.Kind.ROW));
            LaidElement.Kind kind = row < grid.table().headRows() ? LaidElement.Kind.HEAD_CELL : LaidElement.Kind.CELL;
            for (int column = 0; column < grid.columns(); column++) {
                int owner = grid.owner(row, column);
                if (owner < 0) {
                    flow.begin(line.cell(kind, 1, 1));
                } else if (grid.cell(owner).row() == row && grid.cell(owner).column() == column) {
                    elements[owner] = flow.begin(line.cell(kind, grid.cell(owner).rowSpan(), grid.cell(owner).columnSpan()));
                }
            }
        }
    }

    /** Sets what stands on one page. */
    void place(TableSegment segment) {
        parts(segment).forEach((index, part) -> {
            TableCell cell = grid.cell(index);
            Box box = new Box(segment.left() + grid.x(cell.column()), part.get(0).top(),
                grid.x(cell.column() + cell.columnSpan()) - grid.x(cell.column()), part.get(part.size() - 1).bottom() - part.get(0).top());
            cell.place().ifPresent(place -> segment.sheet().add(new LaidArea(box, Optional.of(place), Optional.empty())));
            // a head or caption that stands on the next page once more is no content there
            if (!told[index]) {
                segment.sheet().mark(elements[index]);
            }
            place(segment.sheet(), index, box);
            segment.sheet().unmark();
        });
    }

    private Map<Integer, List<TableSegment.Slice>> parts(TableSegment segment) {
        Map<Integer, List<TableSegment.Slice>> parts = new LinkedHashMap<>();
        for (TableSegment.Slice slice : segment.slices()) {
            for (int column = 0; column < grid.columns(); column++) {
                int owner = grid.owner(slice.row(), column);
                if (owner >= 0 && grid.cell(owner).column() == column) {
                    parts.computeIfAbsent(owner, added -> new ArrayList<>()).add(slice);
                }
            }
        }
        return parts;
    }

    private void place(Sheet sheet, int index, Box box) {
        List<CellText.Line> all = grid.text(index).lines();
        used[index] += box.height();
        int room = rows(box.height());
        int below = rows(height(index) - used[index]);
        boolean caption = grid.cell(index).flow() == TextFlow.EVEN_LINES || grid.cell(index).row() < grid.table().headRows();
        if (caption && all.size() <= room) {
            lines(sheet, index, box, all);
            told[index] = true;
        } else if (!caption || all.size() > below) {
            int from = set[index];
            set[index] = below == 0 ? all.size() : Math.min(all.size(), from + room);
            lines(sheet, index, box, all.subList(from, set[index]));
        }
    }

    private int rows(double height) {
        return (int) Math.floor((height + TOLERANCE) / grid.lineHeight());
    }

    private double height(int index) {
        TableCell cell = grid.cell(index);
        return grid.height(cell.row(), cell.row() + cell.rowSpan());
    }

    private void lines(Sheet sheet, int index, Box box, List<CellText.Line> lines) {
        TableCell cell = grid.cell(index);
        CellText text = grid.text(index);
        double top = box.y() + (box.height() - lines.size() * grid.lineHeight()) / 2;
        double padding = Table.PADDING / Sheet.TWIPS;
        for (CellText.Line line : lines) {
            if (!line.text().isBlank()) {
                double x = box.x() + padding + ParagraphStyling.shift(cell.alignment(), box.width() - 2 * padding - line.width());
                double baseline = ParagraphStyling.baseline(top, grid.lineHeight(), text.size());
                sheet.add(new LaidText(line.text(), x, baseline, CellFitting.typeface(cell), text.size(), text.scale(), 0, Colour.BLACK));
            }
            top += grid.lineHeight();
        }
    }
}
