package cn.juesuan.intake.head;

import java.util.List;

/**
 * A run of rows that looks like the head of a table.
 *
 * @param first first grid row
 * @param last  last grid row, the one with 栏次 included
 */
public record HeadBlock(int first, int last, List<HeadColumn> columns) {
}
