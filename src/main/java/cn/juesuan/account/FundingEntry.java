package cn.juesuan.account;

import java.util.Optional;

/** What stands in a money cell of a self-evaluation sheet. */
public sealed interface FundingEntry {
    /** A figure. */
    record Figure(Amount amount) implements FundingEntry {
    }

    /** Text that is no figure: kept and marked, counted as empty. */
    record Text(String text) implements FundingEntry {
    }

    /** The entry that {@code text}, typed in {@code unit}, makes; none when it says nothing. */
    static Optional<FundingEntry> of(String text, MoneyUnit unit) {
        AmountText.Reading reading = AmountText.read(text, unit);
        if (reading instanceof AmountText.Read read) {
            return Optional.of(new Figure(read.amount()));
        }
        return reading instanceof AmountText.Refused ? Optional.of(new Text(text)) : Optional.empty();
    }
}
