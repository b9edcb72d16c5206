package cn.juesuan.intake;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a file.
 *
 * @param tables in the order of the edition
 * @param unused what was not read, and why
 * @param doubts what cannot be read with certainty: while there are any, an import should wait for the user's word
 * @param notes  what was read but is worth a look
 */
public record Recognised(List<TableRead> tables, List<Unused> unused, List<Doubt> doubts, List<Note> notes) {
    public Recognised {
        tables = List.copyOf(tables);
        unused = List.copyOf(unused);
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
    }

    public Optional<TableRead> table(String form) {
        return tables.stream().filter(table -> table.form().equals(form)).findFirst();
    }

    /** Figures of all tables. */
    public int figures() {
        return tables.stream().mapToInt(TableRead::figures).sum();
    }
}
