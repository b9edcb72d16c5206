package cn.juesuan.intake.row;

import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The notes under a table: lines that begin with 注, speak of 本表, or stand in the edition; other lines are no notes. */
final class TableNotes {
    private final List<String> lines = new ArrayList<>();
    private final List<Caption> expected;
    private boolean ended;

    TableNotes(FormShape shape, EditionWords words) {
        expected = Stream.concat(shape.form().notes().stream(), shape.form().emptyNotes().stream()).map(words::in).map(Caption::of).toList();
    }

    List<String> lines() {
        return lines;
    }

    /** Rows of the table came after all: what stood before was no note. */
    void clear() {
        lines.clear();
        ended = false;
    }

    void take(List<SourceCell> filled) {
        String line = String.join(" ", filled.stream().map(cell -> cell.text().strip()).toList());
        boolean note = line.matches("(?s)(注|备注|说明|附注).*") || line.contains("本表") || expected.stream().anyMatch(Caption.of(line)::equalsPlainly)
            || !lines.isEmpty() && line.matches("(?s)\\(?（?\\d+[.、)）].*");
        ended |= !note;
        if (!ended) {
            lines.add(line);
        }
    }
}
