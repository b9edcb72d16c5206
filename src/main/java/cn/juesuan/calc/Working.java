package cn.juesuan.calc;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.edition.table.Formula;
import java.util.List;
import java.util.Optional;

/**
 * How a cell came by its figure, step by step.
 *
 * @param formula the edition's formula; empty for input cells
 * @param parts   the figures it adds up, in order
 * @param sum     what they add up to
 * @param entry   what was entered at the cell itself
 */
public record Working(CellAddress cell, CellValue value, Optional<Formula> formula, List<Part> parts, Amount sum, Optional<Entry> entry) {
    /** One figure added or taken away. */
    public record Part(Operand operand, CellValue value) {
    }
}
