package cn.juesuan.workbench.session;

import cn.juesuan.account.Amount;
import cn.juesuan.account.AmountText;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Entry;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Origin;
import cn.juesuan.calc.Calculation;
import cn.juesuan.calc.CellValue;
import java.util.Optional;

/**
 * Decides what typing into a cell means. An input cell takes the figure. A computed cell takes a total while its parts are unknown, and a
 * 尾差 when the figure is that close to its parts; otherwise it is a view of its parts and says so.
 */
final class CellInput {
    private final Calculation calculation;
    private final MoneyUnit unit;

    CellInput(Calculation calculation, MoneyUnit unit) {
        this.calculation = calculation;
        this.unit = unit;
    }

    EntryProposal propose(CellAddress cell, String text, Origin origin) {
        AmountText.Reading reading = AmountText.read(text, unit);
        if (reading instanceof AmountText.Refused refused) {
            return calculation.isComputed(cell) ? new EntryProposal.Not("%s 由公式算出，%s。".formatted(cell, refused.reason()))
                : new EntryProposal.NoFigure(text, refused.reason());
        }
        if (reading instanceof AmountText.Read read) {
            return calculation.isComputed(cell) ? total(cell, read.amount(), origin)
                : new EntryProposal.Keep(Optional.of(new Entry.Figure(unchanged(cell, read.amount()), origin)));
        }
        return new EntryProposal.Keep(Optional.empty());
    }

    /** Typing what the cell already shows must not cut off the 角分 that are not shown. */
    private Amount unchanged(CellAddress cell, Amount typed) {
        Amount current = calculation.value(cell).amount();
        return typed.in(unit).equals(current.in(unit)) && typed.exactly(unit).stripTrailingZeros().scale() <= 2 ? current : typed;
    }

    private EntryProposal total(CellAddress cell, Amount typed, Origin origin) {
        if (!calculation.partsKnown(cell)) {
            return new EntryProposal.Keep(Optional.of(new Entry.Figure(typed, origin)));
        }
        Amount difference = typed.minus(calculation.sum(cell));
        if (typed.in(unit).equals(calculation.sum(cell).in(unit))) {
            return new EntryProposal.Keep(Optional.empty());
        }
        if (calculation.isWithinRounding(cell, typed)) {
            return new EntryProposal.Keep(Optional.of(new Entry.Remainder(difference, origin)));
        }
        return new EntryProposal.Not(computedMessage(cell, typed));
    }

    private String computedMessage(CellAddress cell, Amount typed) {
        CellValue value = calculation.value(cell);
        String formula = calculation.formula(cell).map(found -> found.text()).orElse("");
        return "%s 由公式算出（%s），现为 %s，不能改成 %s。请改它的明细；若是四舍五入的尾差，差额应在允许范围内。"
            .formatted(cell, formula, value.amount().printed(unit), typed.printed(unit));
    }
}
