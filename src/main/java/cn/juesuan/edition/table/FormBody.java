package cn.juesuan.edition.table;

import java.util.List;
import java.util.Map;

/** What stands between the head of a table and its notes. */
public sealed interface FormBody {
    /** Rows printed by the form, in blocks side by side, with an optional closing line. */
    record Fixed(Map<String, List<FormRow>> blocks, List<FootCell> foot) implements FormBody {
    }

    /** A total row, then one row for each functional subject the account uses. */
    record Subjects(String totalCaption) implements FormBody {
    }
}
