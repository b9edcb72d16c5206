package cn.juesuan.store.content;

import java.time.Instant;

/**
 * One line of the history: one step of an edit.
 *
 * @param edit   number of the edit
 * @param when   when it was done
 * @param label  of the whole edit
 * @param state  what became of the edit
 * @param since  since when it is in that state
 * @param place  where: 公开03 2010301 栏2, the name of a setting, or a sheet
 * @param before what was there before, as it would be typed (money in 万元); empty when there was nothing
 * @param after  what is there since; empty when it was removed
 * @param origin file, sheet and cell the new entry came from; empty when it was typed
 */
public record HistoryLine(long edit, Instant when, String label, EditState state, Instant since, String place, String before, String after,
        String origin) {
}
