package cn.juesuan.consolidation;

import cn.juesuan.account.Account;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.Operand;
import java.util.HashMap;
import java.util.Map;

/** What eliminations and adjustments come to in every cell of a department: in the cells they name, and in all that these add up to. */
final class Differences {
    private final Map<CellAddress, Long> eliminated;
    private final Map<CellAddress, Long> adjusted;

    Differences(Calculation department) {
        Account account = department.account();
        Map<CellAddress, Long> left = new HashMap<>();
        account.eliminations().forEach((transfer, elimination) -> {
            left.merge(transfer.paid(), elimination.amount().fen(), Long::sum);
            left.merge(transfer.received(), elimination.amount().fen(), Long::sum);
        });
        Map<CellAddress, Long> more = new HashMap<>();
        account.adjustments().forEach((cell, adjustment) -> more.put(cell, adjustment.amount().fen()));
        eliminated = spread(left, department);
        adjusted = spread(more, department);
    }

    private static Map<CellAddress, Long> spread(Map<CellAddress, Long> named, Calculation department) {
        if (!named.isEmpty()) {
            department.cells().filter(department::isComputed).forEach(cell -> {
                long sum = 0;
                for (Operand operand : department.operands(cell)) {
                    sum += operand.sign() * operand.cell().map(part -> named.getOrDefault(part, 0L)).orElse(0L);
                }
                if (sum != 0) {
                    named.merge(cell, sum, Long::sum);
                }
            });
        }
        return named;
    }

    Amount eliminated(CellAddress cell) {
        return Amount.ofFen(eliminated.getOrDefault(cell, 0L));
    }

    Amount adjusted(CellAddress cell) {
        return Amount.ofFen(adjusted.getOrDefault(cell, 0L));
    }

    /** What the sum of the units is to be changed by, in 分. */
    long change(CellAddress cell) {
        return adjusted.getOrDefault(cell, 0L) - eliminated.getOrDefault(cell, 0L);
    }

    boolean concerns(CellAddress cell) {
        return adjusted.containsKey(cell) || eliminated.containsKey(cell);
    }
}
