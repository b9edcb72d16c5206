package cn.juesuan.edition.report;

import cn.juesuan.edition.data.SourceLine;
import cn.juesuan.edition.table.CellSelection;
import cn.juesuan.edition.wording.Condition;
import cn.juesuan.edition.wording.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A field of the 补充资料, or, with {@code each}, one field for every row of a list. Key, caption and purpose may then hold names of the
 * row in braces.
 *
 * @param key       by which account and wording rules know it: 上年/收支总计, 年初预算/{科目}
 * @param unit      printed behind it: 万元, 辆; empty for texts
 * @param purpose   what it is for, for the user
 * @param each      name of the list whose rows each have such a field
 * @param lastYear  where last year's account has this figure
 * @param equal     what it must equal, and what it is while nothing is typed
 * @param initial   what it is while nothing is typed, though it may well be something else
 * @param zeroWhen  when an empty field counts as zero rather than missing
 * @param standard  the program's own text, used until the user writes another
 * @param choices   the words to choose from, the first being the default
 * @param kept      whether next year's account takes it over
 */
public record SupplementField(String key, String caption, FieldKind kind, String unit, String purpose, Optional<String> each,
                              Optional<CellSelection> lastYear, Optional<Expression> equal, Optional<Expression> initial, Optional<Condition> zeroWhen, String standard,
                              List<String> choices, boolean kept, SourceLine where) {
    /** An empty field counts as zero when another field made for the same list has a figure. */
    public static final Condition SIBLING_ENTERED = new Condition(List.of(), "同组有数");

    public SupplementField {
        choices = List.copyOf(choices);
    }
}
