package cn.juesuan.evaluation;

import cn.juesuan.edition.evaluation.ScoreRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions about the score of one indicator, with the bands of the form as answers. */
record Bands(ScoreRules rules, BigDecimal weight) {
    BigDecimal full() {
        return weight.setScale(rules.scoreDecimals(), RoundingMode.HALF_UP);
    }

    BigDecimal nothing() {
        return BigDecimal.ZERO.setScale(rules.scoreDecimals());
    }

    /** A question that the bands answer. */
    Proposal.Asked ask(String question, Optional<BigDecimal> likely) {
        return ask(question, List.of(), likely);
    }

    /** A question that {@code first}, and then the bands, answer. */
    Proposal.Asked ask(String question, List<Choice> first, Optional<BigDecimal> likely) {
        List<Choice> choices = new ArrayList<>(first);
        rules.bands().forEach(band -> choices.add(new Choice(band.name(), share(band.upper()), share(band.lower()))));
        return new Proposal.Asked(question, choices, likely);
    }

    Proposal.Scored full(List<String> working) {
        return new Proposal.Scored(full(), working);
    }

    private BigDecimal share(BigDecimal percent) {
        return weight.multiply(percent).divide(BigDecimal.valueOf(100), rules.scoreDecimals(), RoundingMode.HALF_UP);
    }
}
