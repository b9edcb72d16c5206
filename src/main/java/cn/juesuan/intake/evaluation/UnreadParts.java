package cn.juesuan.intake.evaluation;

import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of a worksheet in which evaluation tables were read. */
final class UnreadParts {
    private final SheetGrid grid;
    private final SourceSheet sheet;

    UnreadParts(SheetGrid grid) {
        this.grid = grid;
        this.sheet = grid.grid().sheet();
    }

    /** Cells that were not read, row by row, and what the file hides. */
    Stream<RecognisedSheets.Stray> list() {
        Stream<RecognisedSheets.Stray> rows = grid.rows().stream().filter(row -> !Paragraphs.is(row)).flatMap(row -> stray(row).stream());
        Stream<Unused> hidden = new Grid(sheet).hidden().stream().map(place -> new Unused(sheet.place(), "%s被隐藏，没有读".formatted(place)));
        Stream<Unused> unread = sheet.unread().stream().map(why -> new Unused(sheet.place(), why));
        return Stream.concat(rows, Stream.concat(hidden, unread).map(unused -> new RecognisedSheets.Stray(sheet.place(), unused, Set.of())));
    }

    private Optional<RecognisedSheets.Stray> stray(GridRow row) {
        List<SourceCell> left = row.filled().stream().filter(cell -> !grid.isUsed(cell)).toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Unused unused = new Unused(grid.place(left.get(0)), "没有读：%s".formatted(
            left.stream().map(cell -> "“" + Texts.shortened(cell.text()) + "”").collect(Collectors.joining())));
        return Optional.of(new RecognisedSheets.Stray(sheet.place(), unused, left.stream().map(sheet::ref).collect(Collectors.toSet())));
    }

    /** The worksheet without the rows that were read. */
    SourceSheet remaining() {
        NavigableMap<Integer, NavigableMap<Integer, SourceCell>> rows = new TreeMap<>(sheet.rows());
        grid.rows().stream().filter(row -> row.filled().stream().anyMatch(grid::isUsed)).forEach(row -> rows.remove(row.row()));
        return sheet.with(rows);
    }
}
