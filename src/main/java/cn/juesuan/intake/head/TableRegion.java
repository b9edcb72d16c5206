package cn.juesuan.intake.head;

import cn.juesuan.intake.source.SourceSheet;
import java.util.Map;
import java.util.Set;

/**
 * Where a table that was read, or a part of it, stands.
 *
 * @param form  name of the table, such as 公开03
 * @param rows  the rows under its head
 * @param spare columns in them that the form does not have, with their captions
 */
public record TableRegion(String form, SourceSheet sheet, Set<Integer> rows, Map<Integer, String> spare) {
}
