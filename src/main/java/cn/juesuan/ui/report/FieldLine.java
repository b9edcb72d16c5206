package cn.juesuan.ui.report;

import cn.juesuan.edition.report.FieldKind;
import java.util.List;

/**
 * A field of the 补充资料 as its row shows it.
 *
 * @param text   what was typed; empty for nothing
 * @param prompt what it is while nothing is typed; empty for nothing
 * @param note   small, beside the field: what it is for, where its value comes from, or what is wrong with it
 */
record FieldLine(String key, String caption, FieldKind kind, String unit, List<String> choices, String text, String prompt, State state,
                 String note) {
    /** How a field stands. */
    enum State {
        /** Typed, and nothing to say about it. */
        ENTERED,
        /** Nothing typed, nothing needed. */
        EMPTY,
        /** The report needs it. */
        MISSING,
        /** Nothing typed; its value follows from others. */
        DERIVED,
        /** What was typed is no figure, or contradicts others. */
        WRONG
    }

    FieldLine {
        choices = List.copyOf(choices);
    }
}
