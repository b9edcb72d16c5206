package cn.juesuan.intake.finding;

import cn.juesuan.intake.source.SourceSheet;
import java.util.Set;

/**
 * Rows of a sheet that were not read as a table.
 *
 * @param place file and sheet, with the cell where the table begins
 * @param why   a clause for the user
 * @param stops whether figures there must not be lost in silence: by its names or rows it is a table that should have been read
 */
public record RefusedRegion(String place, SourceSheet sheet, Set<Integer> rows, String why, boolean stops) {
}
