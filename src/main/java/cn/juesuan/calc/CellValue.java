package cn.juesuan.calc;

import cn.juesuan.account.Amount;

/**
 * The figure of a cell as it stands.
 *
 * @param known false when there is nothing to show: the amount is then zero
 */
public record CellValue(Amount amount, boolean known, CellState state) {
    public static final CellValue EMPTY = new CellValue(Amount.ZERO, false, CellState.EMPTY);
}
