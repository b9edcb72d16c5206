package cn.juesuan.consolidation;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import java.util.List;

/**
 * How a cell of a department comes about.
 *
 * @param parts      by unit, in the order of the list
 * @param eliminated internal transfers left out, in this cell or in what it adds up
 * @param adjusted   likewise what was adjusted
 * @param found      what stands in the department's account
 */
public record ConsolidatedCell(CellAddress cell, List<UnitPart> parts, Amount sum, Amount eliminated, Amount adjusted, Amount found) {
    /** Σ units − eliminations ± adjustments. */
    public Amount expected() {
        return sum.minus(eliminated).plus(adjusted);
    }

    /** What the account has more than its units come to; to be explained. */
    public Amount gap() {
        return found.minus(expected());
    }
}
