package cn.juesuan.check;

import cn.juesuan.check.text.Statement;
import cn.juesuan.check.text.TextFigure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * This year's figure against last year's, as a sentence tells it.
 *
 * @param difference without sign; zero where the sentence says that both are the same
 * @param direction  1 up, -1 down, 0 the same
 */
record Change(Statement statement, TextFigure current, BigDecimal difference, int direction) {
    static final Set<String> UP = Set.of("增加", "上升", "增长");

    static Optional<Change> of(Statement statement) {
        Optional<TextFigure> current = statement.figure("本年");
        if (current.isEmpty()) {
            return Optional.empty();
        }
        if (statement.word("平").isPresent()) {
            return Optional.of(new Change(statement, current.get(), BigDecimal.ZERO, 0));
        }
        return statement.figure("差额").flatMap(difference -> statement.word("向").map(word ->
            new Change(statement, current.get(), difference.value(), UP.contains(word) ? 1 : -1)));
    }

    /** Last year's figure that follows. */
    BigDecimal lastYear() {
        return current.value().subtract(difference.multiply(BigDecimal.valueOf(direction)));
    }

    /** The percentages the sentence may give; empty where last year may have been nothing. */
    Optional<RateRange> range() {
        return RateRange.of(difference, statement.figure("差额").map(TextFigure::moneySlack).orElse(BigDecimal.ZERO), lastYear(), slack());
    }

    /** Whether the percentage the sentence gives, if any, can come of its amounts. */
    boolean isBorneOut() {
        return statement.figure("增减率").flatMap(rate -> range().map(range -> range.fit(rate.value(), rate.slack()) != RateRange.Fit.WRONG)).orElse(true);
    }

    BigDecimal slack() {
        return statement.figure("差额").map(TextFigure::moneySlack).orElse(BigDecimal.ZERO).add(current.moneySlack());
    }
}
