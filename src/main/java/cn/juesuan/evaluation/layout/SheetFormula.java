package cn.juesuan.evaluation.layout;

import cn.juesuan.account.SheetPart;
import cn.juesuan.form.GradeBand;
import java.math.BigDecimal;
import java.util.List;

/** How a cell of a sheet follows from others, as data: each format says it in its own words. */
public sealed interface SheetFormula {
    /** Decimals of a sum that needs no rounding. */
    int EXACT = 12;

    /**
     * The sum of {@code cells}; those without a number count nothing.
     *
     * @param remainder what a kept 尾差 adds
     * @param decimals  to which the sum is rounded, half up
     */
    record Sum(List<SheetPart> cells, BigDecimal remainder, int decimals) implements SheetFormula {
        public Sum {
            cells = List.copyOf(cells);
        }
    }

    /**
     * {@code part} ÷ {@code whole}.
     *
     * @param decimals to which the percentage is rounded, half up
     */
    record Rate(SheetPart part, SheetPart whole, int decimals) implements SheetFormula {
    }

    /**
     * {@code weight} × {@code actual} ÷ {@code budget}, at most {@code weight}.
     *
     * @param decimals to which the score is rounded, half up
     */
    record Share(SheetPart weight, SheetPart actual, SheetPart budget, int decimals) implements SheetFormula {
    }

    /** The same as another cell, which may stand on another sheet. */
    record Same(SheetPart cell) implements SheetFormula {
    }

    /**
     * The grade that a total earns.
     *
     * @param bands best first
     */
    record Grade(SheetPart total, List<GradeBand> bands) implements SheetFormula {
        public Grade {
            bands = List.copyOf(bands);
        }
    }
}
