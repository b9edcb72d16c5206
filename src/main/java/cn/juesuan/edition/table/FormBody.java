package cn.juesuan.edition.table;

import java.util.List;
import java.util.Map;

/** What stands between the head of a table and its notes. */
public sealed interface FormBody {
    /** Rows printed by the form, in blocks side by side, with an optional closing line. */
    record Fixed(Map<String, List<FormRow>> blocks, List<FootCell> foot) implements FormBody {
    }

    /**
     * A total row and one row for each functional subject the account uses.
     *
     * @param totalLast whether the total stands under the subjects and not over them
     */
    record Subjects(String totalCaption, boolean totalLast) implements FormBody {
    }
}
