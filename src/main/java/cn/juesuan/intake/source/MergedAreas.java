package cn.juesuan.intake.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/** The merged areas of one sheet: cut to where something stands, each once, and none over another. */
final class MergedAreas {
    private static final int MOST = 20_000;
    /** Rows of all areas together: what walks through them stays short. */
    private static final int ROWS = 400_000;

    private final Set<MergedArea> areas = new LinkedHashSet<>();
    private boolean tooMany;
    private boolean lenient;

    /** Of areas over one another the later are left out, as Word does; a spreadsheet program would not open such a file. */
    void leaveOutOverlapping() {
        lenient = true;
    }

    void add(MergedArea area) {
        tooMany |= areas.size() >= MOST;
        if (!tooMany) {
            areas.add(area);
        }
    }

    /**
     * The areas in the order of the file.
     *
     * @param lastRow the last row in which something stands; -1 for none
     */
    List<MergedArea> upTo(int lastRow, SheetBuilder sheet) {
        Set<MergedArea> apart = apart(sheet);
        List<MergedArea> cut = areas.stream().filter(area -> area.firstRow() <= lastRow && apart.contains(area))
            .map(area -> new MergedArea(area.firstRow(), area.firstColumn(), Math.min(area.lastRow(), lastRow), area.lastColumn())).toList();
        if (tooMany || cut.stream().mapToLong(area -> area.lastRow() - area.firstRow() + 1L).sum() > ROWS) {
            throw sheet.contradictory("合并的单元格太多");
        }
        return cut;
    }

    /** From the top down: those that reach a row lie side by side in it. */
    private Set<MergedArea> apart(SheetBuilder sheet) {
        Set<MergedArea> apart = new HashSet<>();
        TreeMap<Integer, MergedArea> open = new TreeMap<>();
        PriorityQueue<MergedArea> ends = new PriorityQueue<>(Comparator.comparingInt(MergedArea::lastRow));
        for (MergedArea area : areas.stream().sorted(Comparator.comparingInt(MergedArea::firstRow)).toList()) {
            while (!ends.isEmpty() && ends.peek().lastRow() < area.firstRow()) {
                open.remove(ends.poll().firstColumn());
            }
            if (isFree(area, open)) {
                apart.add(area);
                open.put(area.firstColumn(), area);
                ends.add(area);
            } else if (!lenient) {
                throw sheet.contradictory("合并的单元格互相重叠");
            }
        }
        return apart;
    }

    private static boolean isFree(MergedArea area, TreeMap<Integer, MergedArea> open) {
        Map.Entry<Integer, MergedArea> left = open.floorEntry(area.firstColumn());
        Integer right = open.ceilingKey(area.firstColumn());
        return (left == null || left.getValue().lastColumn() < area.firstColumn()) && (right == null || right > area.lastColumn());
    }
}
