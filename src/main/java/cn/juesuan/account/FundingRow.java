package cn.juesuan.account;

import java.util.Optional;

/**
 * One row of the money block as entered.
 *
 * @param rate  执行率 where one was typed or printed; it is shown in place of the computed one, and checked against it
 * @param score 得分 where one was typed or printed; in the total row it counts in place of the computed one
 */
public record FundingRow(Optional<FundingEntry> initial, Optional<FundingEntry> budget, Optional<FundingEntry> actual,
                         Optional<String> rate, Optional<String> score) {
    public static final FundingRow EMPTY = new FundingRow(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());

    public Optional<FundingEntry> entry(FundingColumn column) {
        return switch (column) {
            case INITIAL -> initial;
            case BUDGET -> budget;
            case ACTUAL -> actual;
        };
    }

    public FundingRow with(FundingColumn column, Optional<FundingEntry> entry) {
        return switch (column) {
            case INITIAL -> new FundingRow(entry, budget, actual, rate, score);
            case BUDGET -> new FundingRow(initial, entry, actual, rate, score);
            case ACTUAL -> new FundingRow(initial, budget, entry, rate, score);
        };
    }

    public FundingRow withRate(Optional<String> typed) {
        return new FundingRow(initial, budget, actual, typed, score);
    }

    public FundingRow withScore(Optional<String> typed) {
        return new FundingRow(initial, budget, actual, rate, typed);
    }
}
