package cn.juesuan.edition.wording;

import cn.juesuan.edition.data.SourceLine;
import java.util.List;

/**
 * Wording by case (句式): the first branch whose condition holds is written. Texts hold names of figures, texts and other wordings in
 * braces.
 */
public record Wording(String name, List<Branch> branches, SourceLine where) {
    public Wording {
        branches = List.copyOf(branches);
    }

    /** One case. */
    public record Branch(Condition when, String text) {
    }
}
