package cn.juesuan.intake;

import java.util.List;

/**
 * A table, or part of one, found in a sheet.
 *
 * @param titled whether its own title or number stands over it; otherwise it may go on from the one before
 * @param rows   grid rows under its head, up to the next table
 */
record FoundTable(Grid grid, HeadMatch match, TableHeading heading, boolean titled, List<Integer> rows) {
    FormShape shape() {
        return match.shape();
    }

    /** For the user: file, sheet and the cell where its head begins. */
    String place() {
        return grid.sheet().place() + "!" + grid.filled(match.head().first()).get(0).name();
    }
}
