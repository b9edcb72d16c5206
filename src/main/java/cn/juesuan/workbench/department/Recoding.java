package cn.juesuan.workbench.department;

import cn.juesuan.account.Account;
import cn.juesuan.account.EvaluationSheet;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.Placed;
import cn.juesuan.account.Step;
import cn.juesuan.account.Transfer;
import cn.juesuan.account.UnitCode;
import java.util.List;
import java.util.Optional;

/** Puts a unit in the place of itself under another name or code, with its sheets and eliminations. */
record Recoding(Account draft) {
    void replace(MemberUnit before, MemberUnit after) {
        int position = draft.units().indexOf(before);
        List<EvaluationSheet> sheets = new UnitSheets(draft, before).held();
        if (!before.code().equals(after.code())) {
            new UnitSheets(draft, before).take(List.of());
            draft.apply(new Step.UnitStep(before.code(), Placed.at(position, before), Optional.empty()));
        }
        draft.apply(new Step.UnitStep(after.code(), draft.unit(after.code()).map(unit -> new Placed<>(position, unit)), Placed.at(position, after)));
        new UnitSheets(draft, after).take(sheets.stream().map(sheet -> sheet.copiedAs(after.sheet(before.own(sheet.id())))).toList());
        List.copyOf(draft.eliminations().keySet()).forEach(transfer -> recode(transfer, before.code(), after.code()));
    }

    private void recode(Transfer transfer, UnitCode before, UnitCode after) {
        Transfer recoded = new Transfer(transfer.payer().equals(before) ? after : transfer.payer(), transfer.paid(),
            transfer.receiver().equals(before) ? after : transfer.receiver(), transfer.received());
        if (!recoded.equals(transfer)) {
            Eliminations eliminations = new Eliminations(draft);
            Optional.ofNullable(draft.eliminations().get(transfer)).ifPresent(kept -> eliminations.put(recoded, Optional.of(kept)));
            eliminations.put(transfer, Optional.empty());
        }
    }
}
