package cn.juesuan.workbench.exchange;

import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Origin;
import java.util.Optional;

/**
 * A total in a file that its parts contradict beyond 尾差.
 *
 * @param given    the figure in the file; empty where the file leaves it blank
 * @param computed what the parts add up to
 */
public record Contradiction(CellAddress cell, Optional<Amount> given, Amount computed, Origin from) {
    public Amount difference() {
        return given.orElse(Amount.ZERO).minus(computed);
    }

    /** For the user: where, both figures, how far apart. */
    public String message() {
        return "%s：文件（%s）中为 %s，按明细算得 %s，相差 %s。".formatted(cell, from.text(), given.map(Amount::toString).orElse("空白"), computed,
            difference());
    }
}
