package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Adjustment;
import cn.juesuan.account.Amount;
import cn.juesuan.account.CellAddress;
import cn.juesuan.account.Step;
import cn.juesuan.account.UserFailure;
import cn.juesuan.calc.Calculation;
import cn.juesuan.consolidation.ConsolidatedCell;
import cn.juesuan.consolidation.Consolidation;
import cn.juesuan.workbench.session.Answer;
import cn.juesuan.workbench.session.EditSession;
import java.util.List;
import java.util.Optional;

/** Adjustments of a department's figures, each with its reason, and the gaps that wait for one. */
public final class Adjusting {
    private final EditSession session;

    public Adjusting(EditSession session) {
        this.session = session;
    }

    /** The cells whose figure is not what the units come to. */
    public List<ConsolidatedCell> gaps() {
        return new Consolidation(session.calculation()).gaps().toList();
    }

    /**
     * Adjusts a cell.
     *
     * @param amount what the department has more than its units come to; zero takes the adjustment away
     * @throws UserFailure when there is no such cell, it follows from others, or a reason is missing
     */
    public Answer adjust(CellAddress cell, Amount amount, String reason) {
        requireInput(cell);
        if (reason.isBlank() && !amount.isZero()) {
            throw new UserFailure("调整 %s 要用 --reason 写明原因。没有改动。".formatted(cell));
        }
        Optional<Adjustment> after = amount.isZero() ? Optional.empty() : Optional.of(new Adjustment(amount, reason));
        return session.apply(DepartmentEdit.of("调整 %s：%s".formatted(cell, amount), session, draft -> put(draft, cell, after)));
    }

    private static void put(Account draft, CellAddress cell, Optional<Adjustment> after) {
        draft.apply(new Step.AdjustmentStep(cell, Optional.ofNullable(draft.adjustments().get(cell)), after));
    }

    /** What the cell is to be adjusted by so that no gap is left. */
    public Amount toCloseGap(CellAddress cell) {
        requireInput(cell);
        Amount before = Optional.ofNullable(session.account().adjustments().get(cell)).map(Adjustment::amount).orElse(Amount.ZERO);
        return before.plus(new Consolidation(session.calculation()).cell(cell).gap());
    }

    private void requireInput(CellAddress cell) {
        Calculation calculation = session.calculation();
        if (!calculation.has(cell)) {
            throw new UserFailure("没有 %s 这一格。请检查表名、行次或科目编码和栏次。没有改动。".formatted(cell));
        }
        calculation.formula(cell).ifPresent(formula -> {
            throw new UserFailure("%s 由公式算出（%s），不能直接调整。请调整它的明细。没有改动。".formatted(cell, formula.text()));
        });
    }
}
