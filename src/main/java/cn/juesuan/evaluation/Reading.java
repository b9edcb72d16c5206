package cn.juesuan.evaluation;

/** What the text of a target or of an actual value turned out to be. */
public sealed interface Reading {
    /** An empty cell. */
    record Nothing() implements Reading {
    }

    /** A number, with what is asked of it: ≥ 95%, 12期, 不超过52万元. */
    record Bound(Sign sign, Quantity quantity) implements Reading {
        @Override
        public String toString() {
            return sign.symbol() + quantity;
        }
    }

    /** From one number to another: 3-5个. */
    record Range(Quantity low, Quantity high) implements Reading {
    }

    /** A date: 12月31日前. */
    record Due(DueDate date) implements Reading {
    }

    /** A date that no calendar has: 6月31日. */
    record ImpossibleDate() implements Reading {
    }

    /** More than one number in one cell: ≥5个；≥3次. */
    record Several() implements Reading {
    }

    /** A sign without its number: ≥. */
    record SignOnly() implements Reading {
    }

    /** Anything else: 有效规范, 每月15日前, 无. */
    record Words() implements Reading {
    }
}
