package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Elimination;
import cn.juesuan.account.Step;
import cn.juesuan.account.Transfer;
import cn.juesuan.account.UnitCode;
import java.util.List;
import java.util.Optional;

/** The eliminations of a draft of a department's account. */
record Eliminations(Account draft) {
    void put(Transfer transfer, Optional<Elimination> elimination) {
        draft.apply(new Step.EliminationStep(transfer, Optional.ofNullable(draft.eliminations().get(transfer)), elimination));
    }

    /** What a unit paid or received is no longer between units of the department. */
    void forget(UnitCode unit) {
        List.copyOf(draft.eliminations().keySet()).stream().filter(transfer -> transfer.payer().equals(unit) || transfer.receiver().equals(unit))
            .forEach(transfer -> put(transfer, Optional.empty()));
    }
}
