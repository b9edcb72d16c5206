package cn.juesuan.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the program has to say about a score before the user decides. */
public sealed interface Proposal {
    /** The score that follows, and how. */
    record Scored(BigDecimal score, List<String> working) implements Proposal {
        public Scored {
            working = List.copyOf(working);
        }
    }

    /**
     * The rules leave it to a person.
     *
     * @param choices what can be answered, best first
     * @param likely  the score most would give, to start from; never taken without being asked
     */
    record Asked(String question, List<Choice> choices, Optional<BigDecimal> likely) implements Proposal {
        public Asked {
            choices = List.copyOf(choices);
        }
    }

    /** Target and actual value cannot be compared; {@code reason} says why and what to do. */
    record Incomparable(String reason) implements Proposal {
    }

    /** Something has not been filled in yet. */
    record Missing(String what) implements Proposal {
    }

    /** The proposed score, where one follows. */
    default Optional<BigDecimal> proposed() {
        return this instanceof Scored scored ? Optional.of(scored.score()) : Optional.empty();
    }

    /** The working, the question or the reason as one text. */
    default String explanation() {
        if (this instanceof Scored scored) {
            return String.join("；", scored.working());
        }
        if (this instanceof Asked asked) {
            return asked.question();
        }
        return this instanceof Incomparable incomparable ? incomparable.reason() : ((Missing) this).what();
    }
}
