package cn.juesuan.store;

import cn.juesuan.account.Step;
import java.time.Instant;

/**
 * One line of the history: one step of an edit.
 *
 * @param edit  number of the edit
 * @param when  when it was done
 * @param label of the whole edit
 * @param state what became of the edit
 * @param since since when it is in that state
 * @param step  what changed
 */
public record HistoryLine(long edit, Instant when, String label, EditState state, Instant since, Step step) {
    /** Where: 公开03 2010301 栏2, or the name of a setting. */
    public String place() {
        return StepWords.place(step);
    }

    /** What was there before, as it would be typed (money in 万元); empty when there was nothing. */
    public String before() {
        return StepWords.after(step.reversed());
    }

    /** What is there since; empty when it was removed. */
    public String after() {
        return StepWords.after(step);
    }

    /** File, sheet and cell the new entry came from; empty when it was typed. */
    public String origin() {
        return StepWords.origin(step);
    }
}
