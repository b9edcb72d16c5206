package cn.juesuan.ui.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the figures of a range add up to, as they are shown: a spreadsheet says so below. */
public record SelectionSum(int count, BigDecimal sum) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?");

    /** Of the cells of a range that hold figures; blank ones count for nothing. */
    public static SelectionSum of(GridModel model, CellRange range) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int row = range.firstRow(); row <= Math.min(range.lastRow(), model.rowCount() - 1); row++) {
            for (int column = range.firstColumn(); column <= Math.min(range.lastColumn(), model.columnCount() - 1); column++) {
                GridCell cell = model.cell(row, column);
                if (cell.kind().isFigure() && NUMBER.matcher(cell.text()).matches()) {
                    numbers.add(new BigDecimal(cell.text().replace(",", "")));
                }
            }
        }
        return new SelectionSum(numbers.size(), numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 合计 12.30　个数 3　平均 4.10; empty for less than two figures. */
    public String text() {
        return count < 2 ? "" : "合计 %,.2f　个数 %d　平均 %,.2f".formatted(sum, count, sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
    }
}
