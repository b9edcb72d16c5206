package cn.juesuan.edition.table;

import cn.juesuan.edition.data.SourceLine;
import java.util.List;

/**
 * A relation that must hold between figures (勾稽关系): {@code subject} compared with the sum of {@code terms}.
 *
 * @param id      编号, stable from year to year
 * @param text    the relation as written in the edition
 * @param meaning the rule in words, for the finding
 */
public record Tie(String id, CellSelection subject, Comparator comparator, List<Term> terms, Strength strength, String text, String meaning,
                  SourceLine where) {
    public Tie {
        terms = List.copyOf(terms);
    }

    /** How the two sides compare when the relation holds. */
    public enum Comparator {
        EQUAL("="), NOT_MORE("≤");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
