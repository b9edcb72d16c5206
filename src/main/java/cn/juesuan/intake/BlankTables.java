package cn.juesuan.intake;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MoneyUnit;
import cn.juesuan.edition.Edition;
import cn.juesuan.intake.finding.Doubt;
import cn.juesuan.intake.finding.Findings;
import cn.juesuan.intake.finding.Unused;
import cn.juesuan.intake.head.EditionWords;
import cn.juesuan.intake.head.FormShape;
import cn.juesuan.intake.head.FoundTable;
import cn.juesuan.intake.head.HeadVocabulary;
import cn.juesuan.intake.row.PartReader;
import cn.juesuan.intake.row.SubjectColumns;
import cn.juesuan.intake.row.TablePart;
import cn.juesuan.intake.source.Grid;
import cn.juesuan.intake.source.SourceCell;
import cn.juesuan.intake.source.SourceSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of an edition in a form that the bureau hands out, found as in an import, but with nothing in them yet.
 *
 * @param tables  in the order of the files
 * @param refused tables that are none of the edition's, or cannot be told apart, and why
 */
public record BlankTables(List<BlankTable> tables, List<Unused> refused, List<Doubt> doubts) {
    /** What a form prints where subjects are to be listed. */
    private static final String PLACEHOLDER = "[….。·\\s]*";

    /** Finds the tables of {@code edition} in the sheets of a form. */
    public static BlankTables in(Edition edition, List<SourceSheet> sheets) {
        EditionWords words = new EditionWords(edition);
        List<FormShape> shapes = edition.forms().stream().map(form -> new FormShape(form, words)).toList();
        HeadVocabulary vocabulary = new HeadVocabulary(shapes, words);
        Findings findings = new Findings();
        TableFinder finder = new TableFinder(edition.title(), shapes, words, vocabulary, findings, true);
        sheets.stream().filter(sheet -> sheet.visible() && !sheet.isEmpty()).forEach(sheet -> finder.search(new Grid(sheet)));
        List<BlankTable> tables = new ArrayList<>();
        MoneyUnit unit = MoneyUnit.WAN;
        for (FoundTable found : finder.found()) {
            unit = found.heading().moneyUnit().flatMap(MoneyUnit::byCaption).orElse(unit);
            TablePart part = new PartReader(found, unit, vocabulary, words).read();
            findings.doubts().addAll(part.findings().doubts());
            tables.add(table(found, part, unit, SubjectColumns.of(found, vocabulary)));
        }
        return new BlankTables(tables, findings.unused(), findings.doubts());
    }

    private static BlankTable table(FoundTable found, TablePart part, MoneyUnit unit, Optional<SubjectColumns> columns) {
        Map<CellAddress, String> cells = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        part.rows().forEach(row -> row.cells().forEach(cell -> {
            String origin = cell.origin().text();
            cells.put(cell.address(), origin.substring(origin.lastIndexOf('!') + 1));
        }));
        SourceSheet sheet = found.grid().sheet();
        part.findings().used().forEach(used -> taken.add(used.row()));
        return new BlankTable(found.shape().form().name(), sheet, unit, cells, columns, columns.isPresent() ? free(found, taken) : List.of());
    }

    /** Rows under the head and before the notes in which nothing stands, or only dots. */
    private static List<Integer> free(FoundTable found, Set<Integer> taken) {
        int first = found.match().head().last() + 1;
        int end = found.rows().stream().filter(row -> row >= first && !taken.contains(row) && !isPlaceholder(found.grid(), row)).findFirst()
            .orElse(1 + taken.stream().mapToInt(Integer::intValue).max().orElse(first));
        List<Integer> free = new ArrayList<>();
        for (int row = first; row < end; row++) {
            if (!taken.contains(row) && isPlaceholder(found.grid(), row)) {
                free.add(row);
            }
        }
        return free;
    }

    private static boolean isPlaceholder(Grid grid, int row) {
        return grid.cells(row).stream().map(SourceCell::text).allMatch(text -> text.matches(PLACEHOLDER));
    }
}
