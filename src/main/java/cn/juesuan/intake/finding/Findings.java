package cn.juesuan.intake.finding;

import cn.juesuan.intake.source.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What comes up while tables are read.
 *
 * @param used    cells that were read to an address, name a row or column, or are told in one of the lists
 * @param refused rows that may hold a table and were not read as one
 */
public record Findings(List<Unused> unused, List<Doubt> doubts, List<Note> notes, Set<CellRef> used,
                List<RefusedRegion> refused) {
    public Findings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
    }

    public void addAll(Findings other) {
        unused.addAll(other.unused);
        doubts.addAll(other.doubts);
        notes.addAll(other.notes);
        used.addAll(other.used);
        refused.addAll(other.refused);
    }
}
