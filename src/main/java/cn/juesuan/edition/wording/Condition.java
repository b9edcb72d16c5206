package cn.juesuan.edition.wording;

import java.util.List;
import java.util.Optional;

/**
 * When a wording applies: all clauses hold (本年 &gt; 上年 且 上年 ≠ 0). Figures count as equal (=) when they print alike;
 * 全等 asks for the same also behind what is printed.
 *
 * @param text as written in the edition
 */
public record Condition(List<Clause> clauses, String text) {
    /** Always holds: 否则. */
    public static final Condition ALWAYS = new Condition(List.of(), "否则");

    public Condition {
        clauses = List.copyOf(clauses);
    }

    /** @param right empty for 缺 and 有 */
    public record Clause(Expression left, Test test, Optional<Expression> right) {
    }

    /** What is asked of the two sides. */
    public enum Test {
        NOT_MORE("≤"), NOT_LESS("≥"), UNEQUAL("≠"), EQUAL("="), MORE(">"), LESS("<"), SAME("全等"), MISSING("缺"), PRESENT("有");

        private final String sign;

        Test(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Whether it asks about one figure only. */
        public boolean ofOne() {
            return this == MISSING || this == PRESENT;
        }
    }
}
