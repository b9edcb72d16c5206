package cn.juesuan.intake;

import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Note;
import cn.juesuan.intake.finding.RefusedRegion;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.TableRegion;
import cn.juesuan.intake.source.CellRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in a file.
 *
 * @param tables in the order of the edition
 * @param unused what was not read, and why
 * @param doubts what cannot be read with certainty: while there are any, an import should wait for the user's word
 * @param notes  what was read but is worth a look
 * @param used    cells that were read, name a row or column, or are told in one of the lists
 * @param regions where the tables that were read stand
 * @param refused where tables stand that were not read
 */
public record Recognised(List<TableRead> tables, List<Unused> unused, List<Doubt> doubts, List<Note> notes, Set<CellRef> used,
                         List<TableRegion> regions, List<RefusedRegion> refused) {
    public Recognised {
        tables = List.copyOf(tables);
        unused = List.copyOf(unused);
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
        used = Set.copyOf(used);
        regions = List.copyOf(regions);
        refused = List.copyOf(refused);
    }

    public Optional<TableRead> table(String form) {
        return tables.stream().filter(table -> table.form().equals(form)).findFirst();
    }

    /** Figures of all tables. */
    public int figures() {
        return tables.stream().mapToInt(TableRead::figures).sum();
    }
}
