package cn.juesuan.report.table;

import cn.juesuan.account.Amount;
import cn.juesuan.calc.CellState;
import cn.juesuan.calc.Operand;
import java.util.List;

/**
 * One figure of a printed table.
 *
 * @param shown       false where the cell stays blank
 * @param printsZeros whether the cell would print a zero
 * @param operands    the figures it is made of; empty for what was entered
 */
public record PrintedFigure(Amount amount, boolean shown, boolean printsZeros, CellState state, List<Operand> operands) {
}
