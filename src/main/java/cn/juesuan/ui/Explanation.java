package cn.juesuan.ui;

import java.util.List;

/**
 * Where a cell of an evaluation page comes from, step by step, and what can be done about it.
 *
 * @param actions answers to a question, or a way to where the value comes from
 */
record Explanation(String title, List<String> lines, List<Action> actions) {
    /** Something to press. */
    record Action(String text, Runnable run) {
    }

    Explanation {
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }
}
