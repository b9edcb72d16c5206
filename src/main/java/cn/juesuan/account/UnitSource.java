package cn.juesuan.account;

import java.time.Instant;

/**
 * Where the figures of a member unit were taken from, and what they were then.
 *
 * @param path     the unit's account, workbook or folder of workbooks; relative to the department's file where it lies in or under its folder
 * @param modified when the file had last been written
 * @param size     of the file in bytes
 * @param takenAt  when the figures were taken over
 * @param profile  whose figures they are, by the file itself
 */
public record UnitSource(String path, Instant modified, long size, Instant takenAt, UnitProfile profile) {
}
