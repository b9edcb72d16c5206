package cn.juesuan.audit;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.SheetPart;
import cn.juesuan.calc.Calculation;
import java.util.stream.Stream;

/** One thing to check in an account. Rules never fail on bad data: they say what they see. */
public interface Rule {
    /** Everything the rule finds in the account. */
    Stream<Finding> check(Calculation figures);

    /** What it finds at one cell: the same findings, for the cell's mark while typing. */
    default Stream<Finding> at(Calculation figures, CellAddress cell) {
        return Stream.empty();
    }

    /** Likewise at a part of a self-evaluation sheet or score table. */
    default Stream<Finding> at(Calculation figures, SheetPart part) {
        return Stream.empty();
    }
}
