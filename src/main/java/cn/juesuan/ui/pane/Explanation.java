package cn.juesuan.ui.pane;

import java.util.List;

/**
 * Where a cell of an evaluation page comes from, step by step, and what can be done about it.
 *
 * @param actions answers to a question, or a way to where the value comes from
 */
public record Explanation(String title, List<String> lines, List<Action> actions) {
    /** Something to press. */
    public record Action(String text, Runnable run) {
    }

    public Explanation {
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }
}
