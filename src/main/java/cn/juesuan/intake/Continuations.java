package cn.juesuan.intake;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.intake.source.SourceCell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables that a page break cut in two: rows without a head that go on, column for column, from the table before. */
final class Continuations {
    private final HeadVocabulary vocabulary;
    private final EditionWords words;

    Continuations(HeadVocabulary vocabulary, EditionWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** The rest of the last table found, when {@code rows} are rows of its form that it does not have yet, and nothing but such. */
    Optional<FoundTable> of(Grid grid, List<Integer> rows, List<FoundTable> found) {
        List<Integer> body = rows.stream().filter(row -> grid.filled(row).stream().noneMatch(SourceCell::isParagraph)).toList();
        Optional<FoundTable> last = last(grid, found);
        if (last.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        HeadMatch head = last.get().match();
        HeadBlock none = new HeadBlock(body.get(0), body.get(0) - 1, head.head().columns());
        FoundTable rest = new FoundTable(grid, new HeadMatch(head.shape(), none, head.columns(), head.sure(), head.spare()), TableHeading.NONE, false, rows);
        return Optional.of(rest).filter(table -> goesOn(table, keys(head.shape(), found)));
    }

    private boolean goesOn(FoundTable rest, Set<String> before) {
        TablePart part = read(rest);
        List<String> keys = part.rows().stream().map(ReadRow::key).toList();
        boolean figures = part.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.isBlank());
        boolean whole = rest.rows().stream().flatMap(row -> rest.grid().cells(row).stream()).filter(Figures::is)
            .allMatch(cell -> part.findings().used().contains(rest.grid().sheet().ref(cell)));
        return figures && whole && part.findings().doubts().isEmpty() && keys.stream().noneMatch(before::contains);
    }

    private TablePart read(FoundTable table) {
        return new PartReader(table, MoneyUnit.YUAN, vocabulary, words).read();
    }

    private Set<String> keys(FormShape shape, List<FoundTable> found) {
        Set<String> keys = new HashSet<>();
        found.stream().filter(table -> table.shape() == shape).forEach(table -> read(table).rows().forEach(row -> keys.add(row.key())));
        return keys;
    }

    private static Optional<FoundTable> last(Grid grid, List<FoundTable> found) {
        return found.isEmpty() ? Optional.empty()
            : Optional.of(found.get(found.size() - 1)).filter(table -> table.grid().sheet().file().equals(grid.sheet().file()));
    }

    /** Whether figures stand beside codes or captions as in the tables of the edition. */
    boolean looksLike(Grid grid, List<FoundTable> found) {
        return last(grid, found).isPresent() && grid.rows().stream().anyMatch(row -> grid.filled(row).stream().anyMatch(Figures::is)
            && grid.filled(row).stream().anyMatch(cell -> vocabulary.isBody(Caption.of(cell.text())) || Subject.isCode(cell.text().strip())
            && cell.text().strip().length() > 3));
    }
}
