package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.Edit;
import cn.juesuan.consolidation.ConsolidatedAccount;
import cn.juesuan.edition.Edition;
import cn.juesuan.workbench.session.EditSession;
import java.util.function.Consumer;

/** A change of a department's units, eliminations or adjustments together with all figures that follow from it, as one edit. */
final class DepartmentEdit {
    private DepartmentEdit() {
    }

    static Edit of(String label, EditSession session, Consumer<Account> change) {
        return of(label, session.edition(), session.account(), change);
    }

    /** @param change carried out on a copy of the account */
    static Edit of(String label, Edition edition, Account before, Consumer<Account> change) {
        Account draft = before.copy();
        change.accept(draft);
        Account consolidated = ConsolidatedAccount.of(edition, before.units(), draft);
        new UnitFields(edition, before.units(), consolidated).take();
        return new Edit(label, before.stepsTo(consolidated));
    }
}
