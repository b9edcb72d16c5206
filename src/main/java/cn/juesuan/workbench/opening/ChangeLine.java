package cn.juesuan.workbench.opening;

import java.time.Instant;

/**
 * One line of the history of an account.
 *
 * @param label  the edit it was part of
 * @param place  the cell or setting
 * @param before what was there, empty when nothing was
 * @param after  what is there since, empty when it was removed
 * @param origin file, sheet and cell it came from, empty when typed
 */
public record ChangeLine(Instant when, String label, String place, String before, String after, String origin) {
}
