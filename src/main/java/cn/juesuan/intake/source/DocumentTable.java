package cn.juesuan.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of a Word file or of a PDF while it is read. */
public final class DocumentTable {
    /** One cell as it begins: cells that go on from the row above are only counted in its span. */
    private record Placed(int row, int column, int columns, int rows, String text, int anchor) {
        String place() {
            return "第%d行第%d列".formatted(row + 1, column + 1);
        }
    }

    private final List<String> before;
    private final List<Placed> cells = new ArrayList<>();
    private List<String> after = List.of();
    private int number;
    private int rows;

    /**
     * @param number its place among the tables of the file, from 1
     * @param before the last lines before it
     */
    public DocumentTable(int number, List<String> before) {
        this.number = number;
        this.before = before;
    }

    void number(int place) {
        number = place;
    }

    /** The first lines behind it. */
    public void after(List<String> lines) {
        after = lines;
    }

    /** @param anchor the paragraph element of the file it begins with */
    void add(int row, int column, int columns, String text, int anchor) {
        rows = Math.max(rows, row + 1);
        if (cells.size() < 400_000) {
            cells.add(new Placed(row, column, columns, 1, text, anchor));
        }
    }

    /** A cell that spans several rows. */
    public void add(int row, int column, int rowSpan, int columns, String text) {
        rows = Math.max(rows, row + rowSpan);
        cells.add(new Placed(row, column, columns, rowSpan, text, 0));
    }

    /** The table as a sheet by itself. */
    public SourceSheet sheet(String file) {
        return sheet(file, new CellBudget());
    }

    /** The cell above goes on in this row. */
    void extend(int row, int column) {
        rows = Math.max(rows, row + 1);
        for (int i = cells.size() - 1; i >= 0; i--) {
            Placed cell = cells.get(i);
            if (cell.column() == column && cell.row() + cell.rows() == row) {
                cells.set(i, new Placed(cell.row(), column, cell.columns(), cell.rows() + 1, cell.text(), cell.anchor()));
                return;
            }
            if (cell.row() + SheetBuilder.COLUMNS < row) {
                return;
            }
        }
    }

    private String name() {
        return "第%d个表格".formatted(number);
    }

    void addAnchors(Map<String, Integer> anchors) {
        cells.forEach(cell -> anchors.put(name() + " " + cell.place(), cell.anchor()));
    }

    SourceSheet sheet(String file, CellBudget budget) {
        SheetBuilder sheet = new SheetBuilder(file, name(), true, budget);
        sheet.leaveOutOverlappingAreas();
        addLines(sheet, 0, before, "表前第%d段");
        int top = before.size();
        for (Placed cell : cells) {
            int row = top + cell.row();
            sheet.addEven(SourceCell.text(row, cell.column(), cell.place(), cell.text()));
            if (cell.rows() > 1 || cell.columns() > 1) {
                sheet.merge(new MergedArea(row, cell.column(), row + cell.rows() - 1, cell.column() + cell.columns() - 1));
            }
        }
        addLines(sheet, top + rows, after, "表后第%d段");
        return sheet.build();
    }

    private static void addLines(SheetBuilder sheet, int top, List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.add(SourceCell.text(top + i, 0, name.formatted(i + 1), lines.get(i)));
        }
    }
}
