package cn.juesuan.calc;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.edition.table.Tie;
import java.util.List;

/**
 * A relation between figures as it stands at one cell.
 *
 * @param cell     the cell under check
 * @param found    its figure
 * @param operands what it is compared with
 * @param expected their sum
 */
public record TieResult(Tie tie, CellAddress cell, Amount found, List<Operand> operands, Amount expected, Outcome outcome) {
    /** Whether the relation holds. */
    public enum Outcome {
        /** One side is not entered yet, and as they stand both sides agree. */
        SILENT,
        /** One side is not entered yet, and as they stand the sides differ: something is still missing. */
        UNCHECKED,
        HOLDS,
        /** Off by no more than the rounding of its addends. */
        ROUNDING,
        BROKEN
    }

    public Amount difference() {
        return found.minus(expected);
    }
}
