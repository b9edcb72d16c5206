package cn.juesuan.print;

import cn.juesuan.account.Place;
import cn.juesuan.edition.evaluation.GradeBand;
import java.math.BigDecimal;
import java.util.List;

/** How a printed cell follows from others, as data: each format says it in its own words. */
public sealed interface PrintedFormula {
    /** Decimals of a sum that needs no rounding. */
    int EXACT = 12;

    /** Cells added and taken away. What they do not add up to is a kept 尾差, or the figure of a row that is not printed. */
    record Balance(List<Term> terms) implements PrintedFormula {
        /**
         * A cell that is added or taken away.
         *
         * @param sign +1 or -1
         */
        public record Term(int sign, Place place) {
        }

        public Balance {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The sum of {@code cells}; those without a number count nothing.
     *
     * @param remainder what a kept 尾差 adds
     * @param decimals  to which the sum is rounded, half up
     */
    record Sum(List<? extends Place> cells, BigDecimal remainder, int decimals) implements PrintedFormula {
        public Sum {
            cells = List.copyOf(cells);
        }
    }

    /**
     * {@code part} ÷ {@code whole}.
     *
     * @param decimals to which the percentage is rounded, half up
     */
    record Rate(Place part, Place whole, int decimals) implements PrintedFormula {
    }

    /**
     * {@code weight} × {@code actual} ÷ {@code budget}, at most {@code weight}.
     *
     * @param decimals to which the score is rounded, half up
     */
    record Share(Place weight, Place actual, Place budget, int decimals) implements PrintedFormula {
    }

    /** The same as another cell, which may stand on another sheet. */
    record Same(Place cell) implements PrintedFormula {
    }

    /**
     * The grade that a total earns.
     *
     * @param bands best first
     */
    record Grade(Place total, List<GradeBand> bands) implements PrintedFormula {
        public Grade {
            bands = List.copyOf(bands);
        }
    }
}
