package cn.juesuan.intake;

import cn.juesuan.account.MoneyUnit;
import cn.juesuan.account.Subject;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadBlock;
import cn.juesuan.intake.head.HeadFinder;
import cn.juesuan.intake.head.HeadMatch;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.head.TableHeading;
import cn.juesuan.intake.row.PartReader;
import cn.juesuan.intake.row.ReadRow;
import cn.juesuan.intake.row.TablePart;
import cn.juesuan.intake.source.Caption;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tables that a page break cut in two: rows without a head that go on, column for column, from the table before. */
final class Continuations {
    private final HeadVocabulary vocabulary;
    private final EditionWords words;
    private final HeadFinder heads;

    private final boolean blank;

    /** @param blank whether the tables have no figures yet: then their rows must do */
    Continuations(HeadVocabulary vocabulary, EditionWords words, boolean blank) {
        this.blank = blank;
        this.vocabulary = vocabulary;
        this.words = words;
        heads = new HeadFinder(vocabulary);
    }

    /** The rest of the last table found, when {@code rows} are rows of its form that it does not have yet, and nothing but such. */
    Optional<FoundTable> of(Grid grid, List<Integer> rows, List<FoundTable> found) {
        List<Integer> body = rows.stream().filter(row -> grid.filled(row).stream().noneMatch(SourceCell::isParagraph)).toList();
        Optional<FoundTable> last = last(grid, found);
        if (last.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        HeadMatch head = last.get().match();
        List<Integer> repeated = body.stream().takeWhile(row -> isOfHead(grid, row)).toList();
        HeadBlock block = new HeadBlock(body.get(0), repeated.isEmpty() ? body.get(0) - 1 : repeated.get(repeated.size() - 1), head.head().columns());
        FoundTable rest = new FoundTable(grid, new HeadMatch(head.shape(), block, head.columns(), head.sure(), head.spare()), TableHeading.NONE, false,
            rows.stream().filter(row -> !repeated.contains(row)).toList());
        return Optional.of(rest).filter(table -> goesOn(table, keys(head.shape(), found)));
    }

    /** A row of the head that is printed again: its captions, or the numbers of its columns. */
    private boolean isOfHead(Grid grid, int row) {
        return heads.isNumberRow(grid, row)
            || !grid.filled(row).isEmpty() && grid.filled(row).stream().allMatch(cell -> vocabulary.isHead(Caption.of(cell.text())));
    }

    private boolean goesOn(FoundTable rest, Set<String> before) {
        TablePart part = read(rest);
        List<String> keys = part.rows().stream().map(ReadRow::key).toList();
        boolean figures = blank && !keys.isEmpty() || part.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.isBlank());
        boolean whole = rest.rows().stream().flatMap(row -> rest.grid().cells(row).stream()).filter(Figures::is)
            .allMatch(cell -> part.findings().used().contains(rest.grid().sheet().ref(cell)));
        return figures && whole && part.findings().doubts().isEmpty() && keys.stream().noneMatch(before::contains);
    }

    private TablePart read(FoundTable table) {
        return new PartReader(table, MoneyUnit.YUAN, vocabulary, words).read();
    }

    private Set<String> keys(FormShape shape, List<FoundTable> found) {
        Set<String> keys = new HashSet<>();
        found.stream().filter(table -> table.shape() == shape).forEach(table -> read(table).rows().stream()
            .filter(row -> blank || row.cells().stream().anyMatch(cell -> !cell.isBlank())).forEach(row -> keys.add(row.key())));
        return keys;
    }

    private static Optional<FoundTable> last(Grid grid, List<FoundTable> found) {
        return found.isEmpty() ? Optional.empty()
            : Optional.of(found.get(found.size() - 1)).filter(table -> table.grid().sheet().file().equals(grid.sheet().file()));
    }

    /** Whether figures stand beside codes or captions as in the tables of the edition, or alone as in the one that has neither. */
    boolean looksLike(Grid grid, List<FoundTable> found) {
        Optional<FoundTable> last = last(grid, found);
        return last.isPresent() && grid.rows().stream().map(grid::filled).anyMatch(row -> {
            long figures = row.stream().filter(Figures::is).count();
            boolean alone = !last.get().shape().hasLabels() && figures == row.size() && 2 * figures >= last.get().shape().columns().size();
            return figures > 0 && (alone || row.stream().anyMatch(this::namesARow));
        });
    }

    private boolean namesARow(SourceCell cell) {
        Caption caption = Caption.of(cell.text());
        return vocabulary.isBody(caption) || vocabulary.isTotal(caption) || Subject.isCode(caption.plain()) && caption.plain().length() > 3;
    }
}
