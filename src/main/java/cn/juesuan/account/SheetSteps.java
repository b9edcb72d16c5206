package cn.juesuan.account;

import java.util.Optional;

/** The steps that change the self-evaluation sheets of an account as it stands. */
public final class SheetSteps {
    private final Account account;

    public SheetSteps(Account account) {
        this.account = account;
    }

    /** A new sheet behind the last one. */
    public Step added(EvaluationSheet sheet) {
        return new Step.SheetStep(sheet.id(), Optional.empty(), Placed.at(account.sheets().size(), sheet));
    }

    /** The sheet with the same id becomes {@code sheet}; none when there is no such sheet, or nothing changes. */
    public Optional<Step> changed(EvaluationSheet sheet) {
        return placed(sheet.id()).filter(before -> !before.part().equals(sheet)).map(before ->
            new Step.SheetStep(sheet.id(), Optional.of(before), Placed.at(before.position(), sheet)));
    }

    public Optional<Step> removed(SheetId id) {
        return placed(id).map(before -> new Step.SheetStep(id, Optional.of(before), Optional.empty()));
    }

    /** The sheet goes to {@code position}, counted from 0 without the sheet itself. */
    public Optional<Step> moved(SheetId id, int position) {
        return placed(id).filter(before -> before.position() != position).map(before ->
            new Step.SheetStep(id, Optional.of(before), Placed.at(position, before.part())));
    }

    private Optional<Placed<EvaluationSheet>> placed(SheetId id) {
        return account.sheet(id).map(sheet -> new Placed<>(account.sheets().indexOf(sheet), sheet));
    }
}
