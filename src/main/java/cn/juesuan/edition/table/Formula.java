package cn.juesuan.edition.table;

import cn.juesuan.edition.data.SourceLine;
import java.util.List;

/**
 * How the cells of {@code target} follow from others.
 *
 * @param text as written in the edition, to be shown as it stands
 */
public record Formula(CellSelection target, List<Term> terms, String text, SourceLine where) {
    public Formula {
        terms = List.copyOf(terms);
    }
}
