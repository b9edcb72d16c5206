package cn.juesuan.ui.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 公开03 in little: code, name, total, five figures. Row 0 is 合计 over two columns, every tenth row a subtotal,
 * the last row a closing line over all columns. Remembers what was asked of it.
 */
class SampleModel implements GridModel {
    static final int COLUMNS = 8;
    private static final int TOTAL = 2;
    private static final String[] NAMES = {"一般公共服务支出", "政府办公厅（室）及相关机构事务", "　行政运行", "　一般行政管理事务", "　机关服务"};

    final List<String> asked = new ArrayList<>();
    private final Map<CellPosition, String> typed = new HashMap<>();
    private final List<GridListener> listeners = new ArrayList<>();
    private int rows;

    SampleModel(int rows) {
        this.rows = rows;
    }

    @Override
    public int columnCount() {
        return COLUMNS;
    }

    @Override
    public double columnWidth(int column) {
        return column == 0 ? 20 : column == 1 ? 50 : 27;
    }

    @Override
    public int frozenColumns() {
        return 2;
    }

    @Override
    public int headRowCount() {
        return 2;
    }

    @Override
    public GridCell headCell(int row, int column) {
        String[] second = {"科目编码", "科目名称"};
        String[] figures = {"本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"};
        if (column < 2) {
            return row == 1 ? heading(second[column]) : column == 0 ? heading("项目").spanning(1, 2) : GridCell.COVERED;
        }
        return row == 0 ? heading(figures[column - 2]).spanning(2, 1) : GridCell.COVERED;
    }

    private static GridCell heading(String text) {
        return GridCell.of(CellKind.HEADING, text);
    }

    @Override
    public int rowCount() {
        return rows;
    }

    @Override
    public GridCell cell(int row, int column) {
        if (row == rows - 1) {
            return column == 0 ? GridCell.of(CellKind.CAPTION, "注：本表反映部门本年度各项支出情况。").spanning(1, COLUMNS) : GridCell.COVERED;
        }
        if (row == 0 && column < 2) {
            return column == 0 ? GridCell.of(CellKind.CAPTION, "合计").aligned(CellAlignment.CENTER).spanning(1, 2) : GridCell.COVERED;
        }
        if (column == 0) {
            return GridCell.of(CellKind.CODE, String.valueOf(2010000 + row));
        }
        return column == 1 ? GridCell.of(CellKind.CAPTION, NAMES[row % NAMES.length]) : figure(row, column);
    }

    private GridCell figure(int row, int column) {
        if (row % 10 == 0 || column == TOTAL) {
            return GridCell.of(CellKind.COMPUTED, printed(sum(row))).marked(row == 20 ? CellMark.ROUNDING : CellMark.NONE, "");
        }
        String text = typed.getOrDefault(new CellPosition(row, column), column < 5 && row % 7 != 3 ? row * 3 + ".4" + column : "");
        if (text.isBlank()) {
            return GridCell.of(row % 7 == 3 && column == 7 ? CellKind.VACANT : CellKind.INPUT, "");
        }
        return isFigure(text) ? decorated(row, column, text) : GridCell.of(CellKind.UNREADABLE, text).marked(CellMark.ERROR, "不是数字");
    }

    private static GridCell decorated(int row, int column, String text) {
        CellKind kind = row == 4 && column == 3 ? CellKind.LINKED : row == 5 && column == 3 ? CellKind.ADJUSTED
                : row == 6 && column == 3 ? CellKind.STATED : row == 7 && column == 3 ? CellKind.CONTRADICTED : CellKind.INPUT;
        CellMark mark = row == 8 && column == 3 ? CellMark.ERROR : row == 9 && column == 3 ? CellMark.NOTICE : CellMark.NONE;
        return GridCell.of(kind, printed(new BigDecimal(text))).editedAs(text).marked(mark, "");
    }

    private static boolean isFigure(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    private static String printed(BigDecimal value) {
        return "%,.2f".formatted(value);
    }

    private BigDecimal sum(int row) {
        return IntStream.range(3, COLUMNS)
                .mapToObj(column -> typed.getOrDefault(new CellPosition(row, column), "0"))
                .filter(SampleModel::isFigure).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void commit(int row, int column, String text) {
        asked.add("commit " + row + "," + column + " " + text);
        typed.put(new CellPosition(row, column), text);
        tell(new CellRange(row, 0, row, COLUMNS - 1));
    }

    @Override
    public void paste(int row, int column, List<List<String>> block) {
        asked.add("paste " + row + "," + column + " " + block);
        for (int line = 0; line < block.size(); line++) {
            for (int at = 0; at < block.get(line).size(); at++) {
                typed.put(new CellPosition(row + line, column + at), block.get(line).get(at));
            }
        }
        tell(new CellRange(row, 0, row + block.size() - 1, COLUMNS - 1));
    }

    @Override
    public void clear(CellRange range) {
        asked.add("clear " + range.firstRow() + "," + range.firstColumn() + ".." + range.lastRow() + "," + range.lastColumn());
    }

    @Override
    public void fillDown(CellRange range) {
        asked.add("fill " + range.firstRow() + "," + range.firstColumn() + ".." + range.lastRow() + "," + range.lastColumn());
    }

    @Override
    public void insertRowRequested(int row) {
        asked.add("insert " + row);
    }

    @Override
    public void deleteRowRequested(int row) {
        asked.add("delete " + row);
    }

    @Override
    public void addListener(GridListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(GridListener listener) {
        listeners.remove(listener);
    }

    void keepRows(int count) {
        rows = count;
        List.copyOf(listeners).forEach(GridListener::structureChanged);
        tell(new CellRange(0, 0, count - 1, COLUMNS - 1));
    }

    private void tell(CellRange range) {
        List.copyOf(listeners).forEach(listener -> listener.cellsChanged(range));
    }
}
