package cn.juesuan.account;

import java.util.Optional;

/** The steps that change the member units of a department's account as it stands. */
public final class UnitSteps {
    private final Account account;

    public UnitSteps(Account account) {
        this.account = account;
    }

    /** A new unit behind the last one. */
    public Step added(MemberUnit unit) {
        return new Step.UnitStep(unit.code(), Optional.empty(), Placed.at(account.units().size(), unit));
    }

    /** The unit with the same code becomes {@code unit}; none when there is no such unit. */
    public Optional<Step> changed(MemberUnit unit) {
        return placed(unit.code()).map(before -> new Step.UnitStep(unit.code(), Optional.of(before), Placed.at(before.position(), unit)));
    }

    public Optional<Step> removed(UnitCode code) {
        return placed(code).map(before -> new Step.UnitStep(code, Optional.of(before), Optional.empty()));
    }

    private Optional<Placed<MemberUnit>> placed(UnitCode code) {
        return account.unit(code).map(unit -> new Placed<>(account.units().indexOf(unit), unit));
    }
}
