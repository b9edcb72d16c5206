package cn.juesuan.intake;

import java.util.ArrayList;
import java.util.List;

/** What comes up while tables are read. */
record Findings(List<Unused> unused, List<Doubt> doubts, List<Note> notes) {
    Findings() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void addAll(Findings other) {
        unused.addAll(other.unused);
        doubts.addAll(other.doubts);
        notes.addAll(other.notes);
    }
}
