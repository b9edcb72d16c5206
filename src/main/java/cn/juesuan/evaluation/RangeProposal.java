package cn.juesuan.evaluation;

import java.util.List;
import java.util.Optional;

/** Proposes the score of a target with two limits (3-5个): all within them, a question outside. */
record RangeProposal(NumberProposal numbers, Bands bands) {
    Proposal of(Reading.Range range, Quantity actual) {
        Proposal low = numbers.of(new Reading.Bound(Sign.AT_LEAST, range.low()), actual);
        Proposal high = numbers.of(new Reading.Bound(Sign.AT_MOST, range.high()), actual);
        if (!(low instanceof Proposal.Scored above)) {
            return low;
        }
        if (isFull(low) && isFull(high)) {
            return bands.full(List.of("实际完成 %s 在 %s 至 %s 之间，得满分 %s".formatted(actual, range.low(), range.high(),
                bands.full().toPlainString())));
        }
        return bands.ask("实际完成 %s 不在 %s 至 %s 之间，填表说明没有规定怎样计分。请定分。".formatted(actual, range.low(), range.high()),
            isFull(low) ? high.proposed() : Optional.of(above.score()));
    }

    private boolean isFull(Proposal proposal) {
        return proposal.proposed().filter(score -> score.compareTo(bands.full()) == 0).isPresent();
    }
}
