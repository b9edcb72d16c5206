package cn.juesuan.intake.head;

import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table, or part of one, found in a sheet.
 *
 * @param titled whether its own title or number stands over it; otherwise it may go on from the one before
 * @param rows   grid rows under its head, up to the next table
 */
public record FoundTable(Grid grid, HeadMatch match, TableHeading heading, boolean titled, List<Integer> rows) {
    public TableRegion region() {
        Map<Integer, String> spare = new HashMap<>();
        match.spare().forEach(column -> column.columns().forEach(each -> spare.put(each, column.leaf().onOneLine())));
        return new TableRegion(shape().form().name(), grid.sheet(), Set.copyOf(rows), spare);
    }

    /** The rows of its head: captions and 栏次. */
    public List<SourceCell> head() {
        return grid.rows().stream().filter(row -> row >= match.head().first() && row <= match.head().last())
            .flatMap(row -> grid.filled(row).stream()).toList();
    }

    public FormShape shape() {
        return match.shape();
    }

    /** For the user: file, sheet and the cell where its head begins. */
    public String place() {
        return grid.sheet().place() + "!" + grid.filled(match.head().first()).get(0).name();
    }
}
